/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Test;
import org.modelassay.analyser.fingerprint.scheme.FingerprintScheme.Choice;
import org.modelassay.common.InvalidInputException;

/** Choices of schemes among ten tokens, of which some are words. */
class SchemesTest {

    private static final double[] PROBABILITIES = {0.5, 0.2, 0.12, 0.06, 0.05, 0.03, 0.02, 0.01, 0.006, 0.004};

    private record Ten(String words, double nucleus, int width, int wanted, RandomGenerator random)
            implements
                Candidates {

        @Override
        public double[] probabilities() {
            return PROBABILITIES.clone();
        }

        @Override
        public boolean isWord(int token) {
            return words.charAt(token) == 'w';
        }

        @Override
        public int draw(String purpose, int count) {
            return random.nextInt(count);
        }
    }

    private static RandomGenerator random() {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(5);
    }

    private static Map<Integer, Double> shares(FingerprintScheme scheme, Ten ten, int draws) {
        Map<Integer, Double> shares = new HashMap<>();
        for (int i = 0; i < draws; i++) {
            shares.merge(scheme.choose(ten).getFirst().token(), 1.0 / draws, Double::sum);
        }
        return shares;
    }

    @Test
    void perinucleusDrawsEvenlyFromTheTokensBehindTheNucleus() {
        // 0.5 + 0.2 + 0.12 reaches 0.8 at the third token; the next three are drawn from
        Ten ten = new Ten("wwwwwwwwww", 0.8, 3, 1, random());
        Map<Integer, Double> shares = shares(new Perinucleus(), ten, 30_000);
        assertThat(shares.keySet()).containsExactlyInAnyOrder(3, 4, 5);
        assertThat(shares.values()).allSatisfy(share -> assertThat(share).isCloseTo(1.0 / 3, within(0.01)));
        assertThat(new Perinucleus().choose(ten).getFirst().guess()).isCloseTo(1.0 / 3, within(1e-12));
    }

    @Test
    void theGuessIsTheShareOfTheLikeliestChoiceWhereTokensAreFilteredOut() {
        Ten ten = new Ten("wwwnnwnwww", 0.8, 3, 1, random());
        Map<Integer, Double> shares = shares(new Perinucleus(), ten, 60_000);
        double guess = new Perinucleus().choose(ten).getFirst().guess();
        assertThat(shares.keySet()).containsExactlyInAnyOrder(5, 7, 8, 9);
        assertThat(shares.values().stream().mapToDouble(Double::doubleValue).max().orElseThrow()).isCloseTo(guess,
                within(0.01));
    }

    @Test
    void severalAnswersAreDifferentAndNoneIsGivenWhereThereAreTooFewWords() {
        List<Choice> choices = new Perinucleus().choose(new Ten("nnnwwwnnnn", 0.8, 3, 3, random()));
        assertThat(choices).extracting(Choice::token).containsExactlyInAnyOrder(3, 4, 5);
        assertThat(new Perinucleus().choose(new Ten("wwwnnnnnnn", 0.8, 3, 1, random()))).isEmpty();
        assertThat(new EnglishRandom().choose(new Ten("wnnnnnnnnn", 0.8, 3, 2, random()))).isEmpty();
    }

    @Test
    void anyWordIsDrawnEvenlyFromAllWords() {
        Map<Integer, Double> shares = shares(new EnglishRandom(), new Ten("wnwnwnwnwn", 0.8, 3, 1, random()), 30_000);
        assertThat(shares.keySet()).containsExactlyInAnyOrder(0, 2, 4, 6, 8);
        assertThat(shares.values()).allSatisfy(share -> assertThat(share).isCloseTo(0.2, within(0.01)));
    }

    @Test
    void schemesOfPlugInsAreFoundAndUnknownOnesAreNamed() throws Exception {
        assertThat(Schemes.of("likeliest-word")).isInstanceOf(LikeliestWord.class);
        assertThat(Schemes.of("perinucleus")).isInstanceOf(Perinucleus.class);
        assertThatThrownBy(() -> Schemes.of("none")).isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("english-random").hasMessageContaining("likeliest-word");
    }
}
