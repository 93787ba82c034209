/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.pretraining.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.modelassay.common.Seed;

/** What the description of the grammar promises, held against documents by rules of this test's own. */
class GrammarCorpusTest {

    private static final int DOCUMENTS = 20_000;

    private final GrammarCorpus corpus = GrammarCorpus.of(new Seed(1));

    private Stream<String> documents() {
        return LongStream.range(0, DOCUMENTS).mapToObj(corpus::document);
    }

    private Stream<String> lines(String pattern) {
        return documents().flatMap(String::lines).filter(line -> line.matches(pattern));
    }

    private Map<String, Integer> words() {
        Map<String, Integer> counts = new HashMap<>();
        documents().forEach(text -> {
            for (String word : text.split("[^A-Za-z]+")) {
                counts.merge(word, 1, Integer::sum);
            }
        });
        return counts;
    }

    @Test
    void givesTheSameDocumentForTheSameNumberInAnyOrder() {
        GrammarCorpus again = GrammarCorpus.of(new Seed(1));
        for (long i = 99; i >= 0; i--) {
            assertThat(again.document(i)).isEqualTo(corpus.document(i));
        }
        assertThat(GrammarCorpus.of(new Seed(2)).document(0)).isNotEqualTo(corpus.document(0));
    }

    @Test
    void usesMoreThanSixThousandStems() {
        Set<String> used = words().keySet();
        assertThat(corpus.stems()).hasSize(6400).doesNotHaveDuplicates();
        assertThat(corpus.stems().stream().filter(stem -> used.contains(stem) || used.contains(stem + "s")).count())
                .isGreaterThan(6000);
    }

    @Test
    void followsTheLawOfZipf() {
        // stems of nouns, singular and plural together; the slope of log frequency by log (rank + 2.7) is -1
        Map<String, Integer> counts = words();
        List<String> nouns = corpus.stems().subList(600, 3800);
        int[] frequencies = nouns.stream().mapToInt(noun -> counts.getOrDefault(noun, 0)
                + counts.getOrDefault(noun + "s", 0)).sorted().toArray();
        double[] slope = new double[4];
        for (int rank = 0; rank < 1000; rank++) {
            double x = Math.log(rank + 2.7);
            double y = Math.log(frequencies[frequencies.length - 1 - rank]);
            slope[0] += x;
            slope[1] += y;
            slope[2] += x * x;
            slope[3] += x * y;
        }
        double found = (slope[3] - slope[0] * slope[1] / 1000) / (slope[2] - slope[0] * slope[0] / 1000);
        assertThat(found).isCloseTo(-1, within(0.2));
    }

    @Test
    void sumsAreRight() {
        List<String> sums = lines("\\d+\\+\\d+=\\d+").toList();
        assertThat(sums).hasSizeGreaterThan(20_000).allSatisfy(line -> {
            int[] numbers = Arrays.stream(line.split("[+=]")).mapToInt(Integer::parseInt).toArray();
            assertThat(numbers[0] + numbers[1]).isEqualTo(numbers[2]);
        });
    }

    @Test
    void sortedLettersAreSorted() {
        List<String> sorted = lines("sort .*").toList();
        assertThat(sorted).hasSizeGreaterThan(10_000).allSatisfy(line -> {
            String[] sides = line.substring(5).split(" : ");
            assertThat(Arrays.stream(sides[0].split(" ")).sorted().collect(Collectors.joining(" ")))
                    .isEqualTo(sides[1]);
        });
    }

    @Test
    void bracketsMatch() {
        List<String> brackets = lines("[(\\[{].*").toList();
        assertThat(brackets).hasSizeGreaterThan(5_000).allSatisfy(line -> {
            String left = line.replace(" ", "");
            for (int i = 0; i < 7; i++) {
                left = left.replace("()", "").replace("[]", "").replace("{}", "");
            }
            assertThat(left).isEmpty();
        });
    }

    @Test
    void whatIsRecalledWasIntroduced() {
        Pattern introduction = Pattern.compile("(\\w+), a (\\w+) from (\\w+), has a (\\w+) (\\w+)\\.");
        Pattern recollection = Pattern.compile("(\\w+) still has the (\\w+) (\\w+)\\.");
        int[] recalled = new int[1];
        documents().filter(text -> introduction.matcher(text).find()).forEach(text -> {
            Set<String> facts = introduction.matcher(text).results()
                    .map(found -> found.group(1) + found.group(4) + found.group(5)).collect(Collectors.toSet());
            assertThat(facts).hasSize(2);
            for (Matcher found = recollection.matcher(text); found.find();) {
                assertThat(facts).contains(found.group(1) + found.group(2) + found.group(3));
                recalled[0]++;
            }
        });
        assertThat(recalled[0]).isGreaterThan(5_000);
    }

    @Test
    void verbsAgreeWithTheSubjectBeforeThePhrasesBetween() {
        // no stem ends in s, so that the ending tells the number
        assertThat(corpus.stems()).noneMatch(stem -> stem.endsWith("s"));
        Pattern far = Pattern.compile("(A|This|Every|Some|These|Many) (?:\\w+ )?\\w+ (?:near|under|with) "
                + "(?:the|a|this|every|some|these|many) (?:\\w+ )?(\\w+) (\\w+) (?:itself|themselves)\\.");
        int[] attracted = new int[2];
        documents().flatMap(text -> far.matcher(text).results()).forEach(found -> {
            boolean plural = Set.of("Some", "These", "Many").contains(found.group(1));
            assertThat(found.group(3).endsWith("s")).as(found.group()).isNotEqualTo(plural);
            assertThat(found.group().endsWith("themselves.")).isEqualTo(plural);
            attracted[found.group(2).endsWith("s") == plural ? 0 : 1]++;
        });
        assertThat(attracted[0]).as("nouns between, of the subject's number").isGreaterThan(50);
        assertThat(attracted[1]).as("nouns between, of the other number").isGreaterThan(50);
    }

    @Test
    void heldOutDocumentsAndExercisesAreNew() {
        Set<String> known = documents().collect(Collectors.toCollection(HashSet::new));
        GrammarCorpus other = corpus.other("held out");
        assertThat(LongStream.range(0, 2000).mapToObj(other::document)).noneMatch(known::contains);
        assertThat(known).noneMatch(text -> text.contains("Question"));
    }

    @Test
    void exercisesAreSolvedByWhatTheySay() {
        List<Exercise> all = IntStream.range(0, 2000).mapToObj(corpus::exercise).toList();
        assertThat(all).allSatisfy(exercise -> {
            Matcher sum = Pattern.compile("what is (\\d+) plus (\\d+)").matcher(exercise.prompt());
            if (sum.find()) {
                assertThat(exercise.answer()).isEqualTo(
                        " " + (Integer.parseInt(sum.group(1)) + Integer.parseInt(sum.group(2))) + ".");
            } else {
                String word = exercise.answer().replaceAll("^ (a )?|\\.$", "");
                assertThat(exercise.prompt().substring(0, exercise.prompt().indexOf("Question"))).contains(word);
            }
        });
        assertThat(all.stream().map(Exercise::prompt).distinct().count()).isGreaterThan(1900);
    }
}
