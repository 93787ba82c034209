/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.modelassay.analysis.result.Interval;
import org.modelassay.analysis.result.Published;
import org.modelassay.common.Cancellation;
import org.modelassay.common.Progress;
import org.modelassay.common.TreeDigest;
import org.modelassay.model.Artifact;
import org.modelassay.model.ExperimentsFactory;
import org.modelassay.model.Metric;
import org.modelassay.model.Result;
import org.modelassay.model.Statement;

/** Makes model objects of results. */
final class ResultModel {

    private static final ExperimentsFactory FACTORY = ExperimentsFactory.eINSTANCE;

    private ResultModel() {
    }

    static Result of(Path root, Item item, Cancellation cancellation) throws IOException {
        return switch (item) {
        case Item.Sentence sentence -> statement(sentence.statement());
        case Item.Number number -> metric(number.metric());
        case Item.Rows rows -> ChartModel.table(rows);
        case Item.Curves curves -> ChartModel.series(curves);
        case Item.Histogram histogram -> ChartModel.distribution(histogram);
        case Item.Cells cells -> ChartModel.matrix(cells);
        case Item.Tokens tokens -> ChartModel.tokens(tokens);
        case Item.Own own -> artifact(root, own, cancellation);
        };
    }

    private static Statement statement(org.modelassay.analysis.result.Statement given) {
        Statement statement = FACTORY.createStatement();
        statement.setName(given.name());
        statement.setKind(Literals.kind(given.kind()));
        statement.setText(given.text());
        statement.setOutcome(Literals.outcome(given.outcome()));
        return statement;
    }

    private static Metric metric(org.modelassay.analysis.result.Metric given) {
        Metric metric = FACTORY.createMetric();
        metric.setName(given.name());
        metric.setTitle(given.label());
        metric.setReading(Literals.orNull(given.reading()));
        metric.setValue(given.value());
        metric.setUnit(Literals.orNull(given.unit()));
        Interval interval = given.interval();
        if (interval != null) {
            metric.setLow(interval.low());
            metric.setHigh(interval.high());
            metric.setConfidence(interval.confidence());
            metric.setIntervalMethod(interval.method());
        }
        Published published = given.published();
        if (published != null) {
            metric.setPublished(published.value());
            metric.setPublishedSource(published.source());
        }
        return metric;
    }

    private static Artifact artifact(Path root, Item.Own own, Cancellation cancellation) throws IOException {
        Path path = root.resolve(own.file());
        Artifact artifact = FACTORY.createArtifact();
        artifact.setName(own.artifact().name());
        artifact.setTitle(own.artifact().title());
        artifact.setReading(Literals.orNull(own.artifact().reading()));
        artifact.setFile(own.file());
        artifact.setBytes(Files.size(path));
        artifact.setDigest(TreeDigest.of(path, Progress.none(), cancellation).value());
        return artifact;
    }
}
