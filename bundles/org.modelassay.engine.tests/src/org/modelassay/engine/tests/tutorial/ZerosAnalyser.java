/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.tests.tutorial;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.Analyser;
import org.modelassay.analysis.Inputs;
import org.modelassay.analysis.Plan;
import org.modelassay.analysis.PlanContext;
import org.modelassay.analysis.RunContext;
import org.modelassay.analysis.UnitCodec;
import org.modelassay.analysis.UnitOfWork;
import org.modelassay.analysis.Units;
import org.modelassay.analysis.result.Column;
import org.modelassay.analysis.result.Metric;
import org.modelassay.analysis.result.Statement;
import org.modelassay.analysis.result.Table;
import org.modelassay.analysis.result.TableWriter;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;

/** Counts the bytes of a file that are zero. */
public final class ZerosAnalyser implements Analyser<ZerosParameters> {

    @Override
    public Plan plan(Inputs inputs, ZerosParameters parameters, PlanContext context)
            throws InvalidInputException, IOException {
        Path file = inputs.one("file").path();
        long size = Files.size(file);
        if (size == 0) {
            throw new InvalidInputException(Diagnostic.error(file.toString(), "is empty", "name a file with content"));
        }
        return new Plan(units(size, parameters.block()), "bytes", size, 0, parameters.block(), List.of());
    }

    private static List<UnitOfWork> units(long size, int block) {
        List<UnitOfWork> units = new ArrayList<>();
        for (long start = 0; start < size; start += block) {
            units.add(new UnitOfWork(Long.toString(start), Math.min(block, size - start)));
        }
        return units;
    }

    @Override
    public void run(Inputs inputs, ZerosParameters parameters, RunContext context)
            throws AnalysisException, InvalidInputException, IOException {
        Path file = inputs.one("file").path();
        List<UnitOfWork> units = units(Files.size(file), parameters.block());
        try (FileChannel channel = FileChannel.open(file)) {
            List<Long> zeros = new Units<>(context, new LongCodec(), unit -> zeros(channel, unit)).run(units);
            report(units, zeros, context);
        }
    }

    private static long zeros(FileChannel channel, UnitOfWork unit) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(Math.toIntExact(unit.weight()));
        long start = Long.parseLong(unit.id());
        while (block.hasRemaining() && channel.read(block, start + block.position()) >= 0) {
            // until the block is full
        }
        long zeros = 0;
        for (byte b : block.array()) {
            zeros += b == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static void report(List<UnitOfWork> units, List<Long> zeros, RunContext context) throws IOException {
        long total = units.stream().mapToLong(UnitOfWork::weight).sum();
        double share = (double) zeros.stream().mapToLong(Long::longValue).sum() / total;
        context.results().statement(new Statement("answer", Statement.Kind.ANSWER,
                String.format(Locale.ROOT, "%.1f %% of %d bytes are zero.", 100 * share, total),
                Statement.Outcome.NONE));
        context.results().metric(new Metric("zeros", "Zero bytes", share, "share", "higher = emptier"));
        Table table = new Table("blocks", "Zero bytes by block",
                List.of(Column.integer("start", "Start", "bytes"), Column.integer("zeros", "Zeros", "bytes")), "");
        try (TableWriter rows = context.results().table(table)) {
            for (int i = 0; i < units.size(); i++) {
                rows.row(Long.valueOf(units.get(i).id()), zeros.get(i));
            }
        }
    }

    private static final class LongCodec implements UnitCodec<Long> {

        @Override
        public byte[] encode(Long result) {
            return ByteBuffer.allocate(Long.BYTES).putLong(result).array();
        }

        @Override
        public Long decode(byte[] payload) {
            return ByteBuffer.wrap(payload).getLong();
        }
    }
}
