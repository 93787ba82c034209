/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.provenance;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.FileLocator;
import org.modelassay.analysis.Analyser;
import org.modelassay.common.Cancellation;
import org.modelassay.common.Digest;
import org.modelassay.common.DigestCache;
import org.modelassay.common.Progress;
import org.modelassay.common.TreeDigest;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/** The bundle of an analyser and every bundle it is wired to, the framework left out. */
public final class BundleOrigin implements CodeOrigin {

    private final DigestCache cache;

    /**
     * Creates the origin.
     *
     * @param cache what is known of unchanged files
     */
    public BundleOrigin(DigestCache cache) {
        this.cache = cache;
    }

    @Override
    public List<CodeEntry> of(Analyser<?> analyser, Cancellation cancellation) throws IOException {
        Bundle own = FrameworkUtil.getBundle(analyser.getClass());
        if (own == null) {
            return List.of();
        }
        List<CodeEntry> entries = new ArrayList<>();
        for (Bundle bundle : closure(own)) {
            cancellation.check();
            entries.add(new CodeEntry(bundle.getSymbolicName(), bundle.getVersion().toString(),
                    digest(bundle, cancellation)));
        }
        entries.sort(Comparator.comparing(CodeEntry::name).thenComparing(CodeEntry::version));
        return entries;
    }

    private static Set<Bundle> closure(Bundle own) {
        Set<Bundle> found = new LinkedHashSet<>();
        Deque<Bundle> open = new ArrayDeque<>(List.of(own));
        while (!open.isEmpty()) {
            Bundle bundle = open.pop();
            BundleWiring wiring = bundle.adapt(BundleWiring.class);
            if (bundle.getBundleId() != 0 && wiring != null && found.add(bundle)) {
                for (BundleWire wire : wiring.getRequiredWires(null)) {
                    open.push(wire.getProviderWiring().getBundle());
                }
            }
        }
        return found;
    }

    private Digest digest(Bundle bundle, Cancellation cancellation) throws IOException {
        Optional<Path> file = FileLocator.getBundleFileLocation(bundle).map(File::toPath);
        if (file.isPresent() && Files.isRegularFile(file.get())) {
            return cache.digest(file.get(), Progress.none(), cancellation);
        }
        return entries(bundle);
    }

    /** The digest of a bundle that is no file: of the names and contents of its entries, in the order of the names. */
    private static Digest entries(Bundle bundle) throws IOException {
        TreeDigest digest = new TreeDigest();
        List<URL> urls = new ArrayList<>(Optional.ofNullable(bundle.findEntries("/", "*", true))
                .map(Collections::list).orElseGet(ArrayList::new));
        urls.sort(Comparator.comparing(URL::getPath));
        for (URL url : urls) {
            if (!url.getPath().endsWith("/")) {
                try (InputStream in = url.openStream()) {
                    byte[] content = in.readAllBytes();
                    digest.update((url.getPath() + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
                    digest.update(content);
                }
            }
        }
        return digest.finish();
    }
}
