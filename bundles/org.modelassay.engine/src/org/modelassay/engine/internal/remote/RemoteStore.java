/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.remote;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.modelassay.common.Cancellation;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Progress;
import org.modelassay.engine.RunMonitor;

/**
 * The models that were fetched, by what they are: {@code sha256/<digest>/<file>} and
 * {@code hub/<owner>/<name>/<revision>}. What lies there under its name is whole and verified.
 */
public final class RemoteStore {

    private static final String HUB = "https://huggingface.co";

    private final Path root;
    private final Map<String, String> environment;

    /**
     * Creates a store.
     *
     * @param root        the folder of models; created when needed
     * @param environment {@code HF_ENDPOINT} and {@code HF_TOKEN} for the hub, {@code MODELASSAY_MAVEN_REPOSITORY} the
     *                    address of a Maven repository, {@code MODELASSAY_OFFLINE} whether no connection is opened
     */
    public RemoteStore(Path root, Map<String, String> environment) {
        this.root = root;
        this.environment = Map.copyOf(environment);
    }

    /**
     * Whether a location is none on this machine.
     *
     * @param location the location that a study has
     * @return whether it is an address or coordinates instead of a path
     */
    public static boolean isRemote(String location) {
        return RemoteLocation.SCHEME.matcher(location).matches();
    }

    /**
     * Where a model is once it was fetched.
     *
     * @param where    what messages call it
     * @param location what the study says
     * @param digest   what the study says, may be empty
     * @return a path that may not exist yet
     * @throws InvalidInputException if the location or digest is of another form
     */
    public Path path(String where, String location, String digest) throws InvalidInputException {
        return path(RemoteLocation.of(where, location, digest));
    }

    private Path path(RemoteLocation location) {
        return switch (location) {
        case RemoteLocation.Web(var uri, var sha256) -> root.resolve("sha256").resolve(sha256).resolve(name(uri));
        case RemoteLocation.Hub(var owner, var name, var revision) -> root.resolve("hub").resolve(owner).resolve(name)
                .resolve(revision);
        case RemoteLocation.Maven(var path, var sha256) -> root.resolve("sha256").resolve(sha256)
                .resolve(path.substring(path.lastIndexOf('/') + 1));
        };
    }

    private static String name(URI uri) {
        String path = String.valueOf(uri.getPath());
        String last = path.substring(path.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9._-]", "_");
        return last.isBlank() || last.startsWith(".") ? "model.safetensors" : last;
    }

    /**
     * Fetches a model unless it is here. Of several processes that want the same one, one fetches and the others wait.
     *
     * @param where        what messages call it
     * @param location     what the study says
     * @param digest       what the study says, may be empty
     * @param monitor      watches
     * @param cancellation whether to stop; what has come so far is kept
     * @return where it is
     * @throws InvalidInputException if it cannot be had, or is not what the study says
     * @throws IOException           if the connection breaks or the folder cannot be written
     */
    public Path fetch(String where, String location, String digest, RunMonitor monitor, Cancellation cancellation)
            throws InvalidInputException, IOException {
        RemoteLocation remote = RemoteLocation.of(where, location, digest);
        Path target = path(remote);
        if (Files.exists(target)) {
            return target;
        }
        Files.createDirectories(target.resolveSibling("."));
        try (FileChannel channel = FileChannel.open(target.resolveSibling(target.getFileName() + ".lock"),
                StandardOpenOption.CREATE, StandardOpenOption.WRITE); FileLock _ = channel.lock();
                Network network = new Network(Boolean.parseBoolean(environment.get("MODELASSAY_OFFLINE")))) {
            if (!Files.exists(target)) {
                fetch(remote, target, where, network, monitor, cancellation);
            }
        }
        return target;
    }

    private void fetch(RemoteLocation remote, Path target, String where, Network network, RunMonitor monitor,
            Cancellation cancellation) throws InvalidInputException, IOException {
        switch (remote) {
        case RemoteLocation.Web(var uri, var sha256) -> download(network, monitor, cancellation, target, 0)
                .fetch(uri, new Checksum(Checksum.Kind.SHA_256, sha256), target);
        case RemoteLocation.Maven(var path, var sha256) -> {
            Checksum checksum = new Checksum(Checksum.Kind.SHA_256, sha256);
            if (!copyLocal(path, checksum, target, cancellation)) {
                download(network, monitor, cancellation, target, 0).fetch(maven(where, path), checksum, target);
            }
        }
        case RemoteLocation.Hub hub -> fetch(hub, target, network, monitor, cancellation);
        }
    }

    private static Download download(Network network, RunMonitor monitor, Cancellation cancellation, Path target,
            long bytes) {
        Progress progress = monitor.phase("fetching " + target.getFileName(), "bytes", bytes);
        return new Download(network, Optional.empty(), progress, cancellation);
    }

    /** What Maven has fetched before need not be fetched again. */
    private boolean copyLocal(String path, Checksum checksum, Path target, Cancellation cancellation)
            throws IOException {
        String given = environment.getOrDefault("MAVEN_REPO_LOCAL", "");
        Path local = (given.isBlank() ? Path.of(System.getProperty("user.home", "."), ".m2", "repository")
                : Path.of(given)).resolve(path);
        if (!Files.isRegularFile(local)) {
            return false;
        }
        Path copy = target.resolveSibling(target.getFileName() + ".copy");
        Files.copy(local, copy, StandardCopyOption.REPLACE_EXISTING);
        if (!checksum.matches(copy, cancellation)) {
            Files.delete(copy);
            return false;
        }
        Files.move(copy, target, StandardCopyOption.ATOMIC_MOVE);
        return true;
    }

    private URI maven(String where, String path) throws InvalidInputException {
        String repository = environment.getOrDefault("MODELASSAY_MAVEN_REPOSITORY", "");
        if (repository.isBlank()) {
            throw new InvalidInputException(Diagnostic.error(where, path + " is not in the local Maven repository",
                    "set MODELASSAY_MAVEN_REPOSITORY to the address of a repository that has it"));
        }
        return safe("MODELASSAY_MAVEN_REPOSITORY", repository, path);
    }

    private static URI safe(String variable, String base, String path) throws InvalidInputException {
        try {
            URI uri = URI.create(base.endsWith("/") ? base + path : base + "/" + path);
            if (RemoteLocation.isSafe(uri)) {
                return uri;
            }
        } catch (IllegalArgumentException _) {
            // refused below
        }
        throw new InvalidInputException(Diagnostic.error(variable, "is not an encrypted address: " + base,
                "use https"));
    }

    /** A folder is made aside, file by file, and gets its name when it has them all. */
    private void fetch(RemoteLocation.Hub hub, Path target, Network network, RunMonitor monitor,
            Cancellation cancellation) throws InvalidInputException, IOException {
        String endpoint = environment.getOrDefault("HF_ENDPOINT", HUB);
        Optional<String> token = Optional.ofNullable(environment.get("HF_TOKEN")).filter(each -> !each.isBlank());
        String name = hub.owner() + "/" + hub.name();
        URI listing = safe("HF_ENDPOINT", endpoint, "api/models/" + name + "/tree/" + hub.revision());
        List<HubFiles.HubFile> files;
        try (InputStream in = network.get(listing, 0, token).body()) {
            files = HubFiles.read(in, listing);
        }
        Path aside = Files.createDirectories(target.resolveSibling(target.getFileName() + ".part"));
        Progress progress = monitor.phase("fetching " + name, "bytes",
                files.stream().mapToLong(HubFiles.HubFile::bytes).sum());
        Download download = new Download(network, token, progress, cancellation);
        for (HubFiles.HubFile file : files) {
            Path place = aside.resolve(file.path());
            if (!Files.exists(place)) {
                progress.activity(file.path());
                download.fetch(safe("HF_ENDPOINT", endpoint, name + "/resolve/" + hub.revision() + "/" + file.path()),
                        file.checksum(), place);
            }
        }
        Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
    }
}
