/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.ComputeType;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.ForwardRequest;
import org.modelassay.inference.ForwardResult;
import org.modelassay.inference.generation.Generation;
import org.modelassay.inference.generation.GenerationRequest;
import org.modelassay.inference.generation.GenerationRequest.Cache;
import org.modelassay.inference.site.Capture;
import org.modelassay.inference.site.Intervention;
import org.modelassay.inference.site.Positions;
import org.modelassay.inference.site.Site;
import org.modelassay.inference.site.SiteKind;
import org.modelassay.inference.site.Target;
import org.modelassay.inference.site.Target.Phase;
import org.modelassay.inference.text.TokenIds;

/** Changes to a pass, checked by identities that hold for any model. */
class InterventionsTest {

    private static final Cancellation NEVER = Cancellation.never();

    private static final TokenIds CLEAN = TokenIds.of(3, 14, 15, 9, 26, 5);

    private static final TokenIds OTHER = TokenIds.of(3, 14, 20, 9, 26, 5);

    private static LoadedModel llama;

    @BeforeAll
    static void open() throws Exception {
        llama = Shared.open(Golden.directory("llama"), ComputeType.FLOAT32);
    }

    @AfterAll
    static void close() {
        llama.close();
    }

    private static ForwardResult run(LoadedModel model, TokenIds tokens, List<Intervention> changes, Site... sites)
            throws Exception {
        List<Capture> captures = new ArrayList<>();
        for (Site site : sites) {
            captures.add(Capture.of(site));
        }
        return model.forward(ForwardRequest.of(tokens).with(changes).capturing(captures), NEVER);
    }

    private static double apart(ForwardResult a, ForwardResult b) {
        return Golden.deviation(a.logitValues(), b.logitValues());
    }

    @ParameterizedTest
    @ValueSource(strings = {"llama", "qwen3", "phi3", "gemma2", "olmo2", "gpt_neox", "gpt2"})
    void replacingASiteWithItsOwnValuesChangesNothing(String name) throws Exception {
        try (LoadedModel model = Shared.open(Golden.directory(name), ComputeType.FLOAT32)) {
            ForwardResult plain = run(model, CLEAN, List.of());
            for (SiteKind kind : model.siteKinds()) {
                Site site = kind.scope() == SiteKind.Scope.BLOCK ? Site.of(kind, 1) : Site.of(kind);
                FloatTensor values = run(model, CLEAN, List.of(), site).at(site);
                ForwardResult same = run(model, CLEAN,
                        List.of(new Intervention.Replace(Target.of(site), values)), site);
                assertThat(apart(plain, same)).as(site.name()).isLessThan(2e-5);
                assertThat(Golden.deviation(same.at(site), values)).as(site.name()).isZero();
            }
        }
    }

    @Test
    void patchingAllOfAResidualStreamGivesTheOtherRun() throws Exception {
        Site site = Site.of(SiteKind.RESIDUAL_POST, 0);
        ForwardResult other = run(llama, OTHER, List.of(), site);
        ForwardResult patched = run(llama, CLEAN,
                List.of(new Intervention.Replace(Target.of(site), other.at(site))));
        assertThat(apart(patched, other)).isLessThan(1e-5);
        assertThat(apart(run(llama, CLEAN, List.of()), other)).isGreaterThan(0.1);
    }

    @Test
    void patchingTheOnePositionThatDiffersGivesTheOtherRun() throws Exception {
        Site site = Site.of(SiteKind.EMBEDDING);
        ForwardResult other = run(llama, OTHER, List.of(), site);
        Target target = Target.of(site).at(Positions.at(2));
        ForwardResult patched = run(llama, CLEAN,
                List.of(new Intervention.Replace(target, other.at(site).slice(2))));
        assertThat(apart(patched, other)).isLessThan(1e-5);
    }

    @Test
    void zeroScaleAndSubtractionAgree() throws Exception {
        Site site = Site.of(SiteKind.HEAD_OUTPUT, 1);
        Target target = Target.of(site).heads(2).at(Positions.at(1, 4));
        FloatTensor values = llama.forward(ForwardRequest.of(CLEAN)
                .capturing(List.of(new Capture(site, Positions.at(1, 4), List.of(2)))), NEVER).at(site);
        assertThat(values.shape()).containsExactly(2, 1, 8);
        float[] negative = values.toArray();
        for (int i = 0; i < negative.length; i++) {
            negative[i] = -negative[i];
        }
        ForwardResult zero = run(llama, CLEAN, List.of(new Intervention.Zero(target)));
        ForwardResult scaled = run(llama, CLEAN, List.of(new Intervention.Scale(target, 0)));
        ForwardResult added = run(llama, CLEAN,
                List.of(new Intervention.Add(target, FloatTensor.of(negative, 2, 1, 8))));
        assertThat(apart(zero, scaled)).isZero();
        assertThat(apart(zero, added)).isLessThan(1e-6);
        assertThat(apart(zero, run(llama, CLEAN, List.of()))).isGreaterThan(1e-3);
    }

    @Test
    void headsAndPositionsOutsideTheTargetKeepTheirValues() throws Exception {
        Site site = Site.of(SiteKind.QUERY, 0);
        FloatTensor before = run(llama, CLEAN, List.of(), site).at(site);
        Target target = Target.of(site).heads(3, 0).at(Positions.at(5, 2));
        FloatTensor after = run(llama, CLEAN, List.of(new Intervention.Zero(target)), site).at(site);
        for (int position = 0; position < 6; position++) {
            for (int head = 0; head < 4; head++) {
                boolean changed = (head == 3 || head == 0) && (position == 5 || position == 2);
                for (int i = 0; i < 8; i++) {
                    assertThat(after.at(position, head, i))
                            .isEqualTo(changed ? 0f : before.at(position, head, i));
                }
            }
        }
    }

    @Test
    void keysThatGetNoAttentionHaveNoInfluence() throws Exception {
        List<Intervention> blind = new ArrayList<>();
        for (int layer = 0; layer < 2; layer++) {
            for (int position = 3; position < 6; position++) {
                blind.add(new Intervention.Replace(
                        Target.of(Site.of(SiteKind.SCORES, layer)).keys(2).at(Positions.at(position)),
                        FloatTensor.of(new float[] {Float.NEGATIVE_INFINITY})));
            }
        }
        ForwardResult clean = run(llama, CLEAN, blind, Site.of(SiteKind.PATTERN, 1));
        ForwardResult other = run(llama, OTHER, blind);
        assertThat(clean.at(Site.of(SiteKind.PATTERN, 1)).at(0, 5, 2)).isZero();
        for (int i = 0; i < 37; i++) {
            assertThat(clean.logitValues().at(5, i)).isEqualTo(other.logitValues().at(5, i));
        }
    }

    @Test
    void severalChangesAtASiteApplyInOrder() throws Exception {
        Site site = Site.of(SiteKind.MLP_POST, 0);
        Target target = Target.of(site);
        FloatTensor seven = FloatTensor.of(new float[] {7});
        FloatTensor values = run(llama, CLEAN, List.of(new Intervention.Zero(target),
                new Intervention.Add(target, seven), new Intervention.Scale(target, 2)), site).at(site);
        for (float value : values.toArray()) {
            assertThat(value).isEqualTo(14f);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PROMPT", "GENERATED", "BOTH"})
    void generationWithChangesIsTheSameWithAndWithoutCache(Phase phase) throws Exception {
        FloatTensor push = FloatTensor.of(new float[] {1.5f});
        List<Positions> choices = List.of(Positions.all(), Positions.last(), Positions.at(1, 7, 3));
        for (Positions positions : choices) {
            List<Intervention> changes = List.of(
                    new Intervention.Add(Target.of(Site.of(SiteKind.RESIDUAL_MID, 0)).at(positions).during(phase),
                            push),
                    new Intervention.Zero(Target.of(Site.of(SiteKind.PATTERN, 1)).heads(1).keys(2).at(positions)
                            .during(phase)),
                    new Intervention.Scale(Target.of(Site.of(SiteKind.VALUE, 1)).heads(0).at(positions).during(phase),
                            -2));
            Generator generator = new Generator(llama, Optional.empty());
            GenerationRequest request = GenerationRequest.greedy(CLEAN, 12).with(changes);
            Generation cached = generator.generate(request, NEVER);
            Generation uncached = generator.generate(request.with(Cache.NONE), NEVER);
            assertThat(cached.tokens()).isEqualTo(uncached.tokens());
            for (int i = 0; i < 12; i++) {
                assertThat(Math.abs(cached.logProbabilities().get(i) - uncached.logProbabilities().get(i)))
                        .isLessThan(2e-5);
            }
            Generation plain = generator.generate(GenerationRequest.greedy(CLEAN, 12), NEVER);
            assertThat(cached.logProbabilities()).isNotEqualTo(plain.logProbabilities());
        }
    }

    @Test
    void capturesOnlyWhatWasChosenInTheChosenOrder() throws Exception {
        Site site = Site.of(SiteKind.PATTERN, 1);
        FloatTensor all = run(llama, CLEAN, List.of(), site).at(site);
        FloatTensor some = llama.forward(ForwardRequest.of(CLEAN)
                .capturing(List.of(new Capture(site, Positions.at(5, 2), List.of(3, 1)))), NEVER).at(site);
        assertThat(some.shape()).containsExactly(2, 2, 6);
        assertThat(some.slice(0).slice(0)).isEqualTo(all.slice(3).slice(5));
        assertThat(some.slice(1).slice(1)).isEqualTo(all.slice(1).slice(2));
        FloatTensor last = llama.forward(ForwardRequest.of(CLEAN)
                .capturing(List.of(Capture.of(site, Positions.last()))), NEVER).at(site);
        assertThat(last.slice(2).slice(0)).isEqualTo(all.slice(2).slice(5));
    }

    @Test
    void refusesWhatTheModelDoesNotHaveAndNamesIt() {
        assertThatThrownBy(() -> run(llama, CLEAN, List.of(), Site.of(SiteKind.POSITION_EMBEDDING)))
                .isInstanceOf(InvalidInputException.class).hasMessageContaining("hook_pos_embed")
                .hasMessageContaining("attn.hook_z");
        assertThatThrownBy(() -> run(llama, CLEAN, List.of(), Site.of(SiteKind.RESIDUAL_PRE, 2)))
                .isInstanceOf(InvalidInputException.class).hasMessageContaining("blocks.2.hook_resid_pre");
        assertThatThrownBy(() -> run(llama, CLEAN, List.of(new Intervention.Zero(
                Target.of(Site.of(SiteKind.KEY, 0)).heads(2))))).isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("head 2");
        assertThatThrownBy(() -> run(llama, CLEAN, List.of(new Intervention.Zero(
                Target.of(Site.of(SiteKind.KEY, 0)).at(Positions.at(6)))))).isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("position 6");
        assertThatThrownBy(() -> run(llama, CLEAN, List.of(new Intervention.Add(
                Target.of(Site.of(SiteKind.KEY, 0)), FloatTensor.of(new float[5], 5)))))
                .isInstanceOf(InvalidInputException.class).hasMessageContaining("[5]");
        assertThatThrownBy(() -> run(llama, TokenIds.of(1, 37), List.of()))
                .isInstanceOf(InvalidInputException.class).hasMessageContaining("37");
        assertThatThrownBy(() -> run(llama, TokenIds.of(new int[65]), List.of()))
                .isInstanceOf(InvalidInputException.class).hasMessageContaining("context of 64");
        assertThatThrownBy(() -> run(llama, TokenIds.EMPTY, List.of())).isInstanceOf(InvalidInputException.class);
    }
}
