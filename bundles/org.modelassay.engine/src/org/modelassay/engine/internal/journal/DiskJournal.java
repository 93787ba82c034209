/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.journal;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.concurrent.TimeUnit;

import org.modelassay.analysis.Journal;
import org.modelassay.common.AtomicFiles;
import org.modelassay.engine.internal.journal.JournalScan.Place;

/**
 * A journal in a file of lines, one for each finished unit.
 *
 * <p>A line is with the system when {@link #record} returns, and so survives the process. It is forced to the device
 * within a quarter of a second while lines keep coming, and when the journal is closed: a power failure may cost the
 * units since, which are then done again.
 *
 * <p>Every line carries the key of the run and a checksum. What is torn, damaged or of another run is dropped when the
 * journal is opened. Payloads above 64 KiB lie in files of their own beside it.
 */
public final class DiskJournal implements Journal, AutoCloseable {

    static final String KEY = "key";
    static final String UNIT = "unit";

    private static final String PAYLOAD = "payload";
    private static final String LARGE = "file";
    private static final int LARGEST_INLINE = 1 << 16;
    private static final int LARGEST = 16 << 20;
    private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(250);

    private final Path file;
    private final String key;
    private final Payloads payloads;
    private final SequencedMap<String, Place> units;
    private FileChannel channel;
    private long end;
    private long forced = System.nanoTime();
    private boolean isSafe;
    private volatile boolean isNamed;

    private DiskJournal(Path file, Path payloads, String key) throws IOException {
        this.file = file;
        this.key = key;
        this.payloads = new Payloads(payloads);
        channel = open(file);
        boolean usable = false;
        try {
            JournalScan scan = JournalScan.of(channel, key);
            units = scan.units();
            end = channel.size();
            if (end == 0) {
                begin();
            } else if (scan.dirty() || !scan.header()) {
                rewrite(List.copyOf(units.keySet()));
            }
            usable = true;
        } finally {
            if (!usable) {
                channel.close();
            }
        }
    }

    /** Writes the header of a new journal, which is as good as none until a unit follows. */
    private void begin() throws IOException {
        byte[] header = header();
        write(channel, header, 0);
        end = header.length;
    }

    private byte[] header() throws IOException {
        return JournalLine.write(new LinkedHashMap<>(Map.of(KEY, key)));
    }

    /**
     * Opens a journal and repairs it.
     *
     * @param file     the journal, created when absent
     * @param payloads the directory of large payloads, created when needed
     * @param key      the key of the run
     * @return the journal; to be closed by the caller
     * @throws IOException if it cannot be read or repaired
     */
    public static DiskJournal open(Path file, Path payloads, String key) throws IOException {
        return new DiskJournal(file, payloads, key);
    }

    /**
     * The key of the run that a journal belongs to.
     *
     * @param file a journal
     * @return the key, empty if there is no journal or its first line is damaged
     * @throws IOException if the file cannot be read
     */
    public static Optional<String> key(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            String line = JournalScan.firstLine(channel);
            return JournalLine.read(line.getBytes(StandardCharsets.UTF_8)).map(members -> members.get(KEY));
        }
    }

    /**
     * How many units have finished.
     *
     * @return the number of entries
     */
    public synchronized int size() {
        return units.size();
    }

    @Override
    public synchronized Optional<byte[]> find(String unit) {
        Place place = units.get(unit);
        if (place == null) {
            return Optional.empty();
        }
        try {
            Map<String, String> members = JournalLine.read(bytes(place)).orElse(Map.of());
            String inline = members.get(PAYLOAD);
            String large = members.get(LARGE);
            if (inline != null) {
                return Optional.of(Base64.getDecoder().decode(inline));
            }
            return large == null ? Optional.empty() : payloads.read(large);
        } catch (IOException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public void record(String unit, byte[] payload) throws IOException {
        if (payload.length > LARGEST) {
            throw new IllegalArgumentException(
                    "unit " + unit + " leaves " + payload.length + " bytes, more than " + LARGEST);
        }
        SequencedMap<String, String> members = new LinkedHashMap<>();
        members.put(UNIT, unit);
        members.put(KEY, key);
        if (payload.length > LARGEST_INLINE) {
            members.put(LARGE, payloads.write(payload));
        } else {
            members.put(PAYLOAD, Base64.getEncoder().encodeToString(payload));
        }
        if (append(unit, JournalLine.write(members))) {
            force();
        }
    }

    /** Appends a line and says whether it is time to force it to the disk, which need not hold up other units. */
    private synchronized boolean append(String unit, byte[] line) throws IOException {
        boolean whole = false;
        try {
            write(channel, line, end);
            whole = true;
        } finally {
            if (!whole && channel.isOpen()) {
                channel.truncate(end);
            }
        }
        units.putLast(unit, new Place(end, line.length - 1));
        end += line.length;
        isSafe = false;
        long now = System.nanoTime();
        boolean due = now - forced > INTERVAL;
        forced = due ? now : forced;
        return due;
    }

    private void force() throws IOException {
        FileChannel appended = channel();
        try {
            appended.force(false);
            if (!isNamed) {
                AtomicFiles.forceName(file);
                isNamed = true;
            }
        } catch (ClosedChannelException e) {
            if (appended == channel()) {
                throw e;
            }
            // written anew, and forced, meanwhile
        }
    }

    private synchronized FileChannel channel() {
        return channel;
    }

    /**
     * Puts the entries into the order of the plan, so that the file does not depend on threads and interruptions.
     *
     * @param order the units of the plan; entries of others follow in the order of their names
     * @throws IOException if the journal cannot be rewritten; it is then as it was
     */
    public synchronized void compact(SequencedSet<String> order) throws IOException {
        List<String> planned = order.stream().filter(units::containsKey).toList();
        List<String> others = units.keySet().stream().filter(unit -> !order.contains(unit)).sorted().toList();
        SequencedSet<String> all = new LinkedHashSet<>(planned);
        all.addAll(others);
        if (!List.copyOf(units.keySet()).equals(List.copyOf(all))) {
            rewrite(List.copyOf(all));
        }
    }

    private void rewrite(List<String> order) throws IOException {
        SequencedMap<String, Place> moved = new LinkedHashMap<>();
        try {
            AtomicFiles.writeChannel(file, target -> {
                copy(order, target, moved);
                // not every system replaces a file that is open
                channel.close();
            });
        } finally {
            if (!channel.isOpen()) {
                channel = open(file);
            }
        }
        end = channel.size();
        isSafe = true;
        units.clear();
        units.putAll(moved);
    }

    private void copy(List<String> order, FileChannel target, SequencedMap<String, Place> moved) throws IOException {
        byte[] header = header();
        write(target, header, 0);
        long position = header.length;
        for (String unit : order) {
            Place place = units.get(unit);
            if (place != null) {
                byte[] line = Arrays.copyOf(bytes(place), place.length() + 1);
                line[place.length()] = '\n';
                write(target, line, position);
                moved.putLast(unit, new Place(position, place.length()));
                position += line.length;
            }
        }
    }

    private byte[] bytes(Place place) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(place.length());
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, place.offset() + buffer.position()) < 0) {
                throw new EOFException(file + " became shorter");
            }
        }
        return buffer.array();
    }

    private static void write(FileChannel channel, byte[] bytes, long position) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer, position + buffer.position());
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    @Override
    public synchronized void close() throws IOException {
        try (FileChannel closing = channel) {
            if (closing.isOpen() && !isSafe) {
                force();
            }
        }
    }
}
