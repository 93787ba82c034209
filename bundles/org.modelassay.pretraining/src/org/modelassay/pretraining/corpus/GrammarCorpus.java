/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.pretraining.corpus;

import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.modelassay.common.Seed;
import org.modelassay.pretraining.corpus.Lexicon.WordClass;

/** Documents of our grammar, which the description of this package explains. They never end and never repeat. */
public final class GrammarCorpus implements Corpus {

    private static final int DOCUMENTS_PER_SECTION = 1000;

    private final Seed documents;

    private final Vocabulary vocabulary;

    private GrammarCorpus(Vocabulary vocabulary, Seed documents) {
        this.vocabulary = vocabulary;
        this.documents = documents;
    }

    /**
     * The grammar of a seed.
     *
     * @param seed the origin of stems and documents
     * @return its documents
     */
    public static GrammarCorpus of(Seed seed) {
        return new GrammarCorpus(new Vocabulary(seed.derive("lexicon")), seed.derive("documents"));
    }

    /**
     * Other documents of the same stems.
     *
     * @param name their name
     * @return a corpus that shares no document with this one but by chance
     */
    public GrammarCorpus other(String name) {
        return new GrammarCorpus(vocabulary, documents.derive(name));
    }

    /**
     * What first models learn: these documents, with a section of our documentation as one of a thousand.
     *
     * @return the corpus
     */
    public Corpus withDocumentation() {
        return new Sprinkled(this, new Documentation(), DOCUMENTS_PER_SECTION);
    }

    /**
     * Every stem of the grammar.
     *
     * @return 6,400 different ones
     */
    public List<String> stems() {
        return Stream.of(WordClass.values()).flatMap(kind -> vocabulary.lexicon().stems(kind).stream()).toList();
    }

    @Override
    public long size() {
        return Long.MAX_VALUE;
    }

    @Override
    public String document(long index) {
        RandomGenerator random = generator(index);
        Sentences sentences = sentences(random);
        double kind = random.nextDouble();
        if (kind < 0.45) {
            return story(sentences);
        }
        if (kind < 0.65) {
            return IntStream.range(0, 4).mapToObj(_ -> sentences.sentence()).collect(Collectors.joining(" "));
        }
        if (kind < 0.80) {
            return lines(random, Puzzles::sum, 10);
        }
        return kind < 0.92 ? lines(random, Puzzles::sorting, 7) : lines(random, Puzzles::brackets, 4);
    }

    private RandomGenerator generator(long index) {
        return documents.derive(Long.toString(index)).generator();
    }

    private Sentences sentences(RandomGenerator random) {
        return new Sentences(vocabulary, random.nextInt(Vocabulary.TOPICS), random);
    }

    private static String story(Sentences sentences) {
        Person first = Person.of(sentences);
        Person second = first.another(sentences);
        return String.join(" ", first.introduction(), second.introduction(), sentences.sentence(),
                second.recollection(sentences), first.recollection(sentences), sentences.sentence(),
                sentences.random().nextBoolean() ? first.recollection(sentences) : second.recollection(sentences));
    }

    private static String lines(RandomGenerator random, Function<RandomGenerator, String> line, int count) {
        return IntStream.range(0, count).mapToObj(_ -> line.apply(random)).collect(Collectors.joining("\n"));
    }

    /**
     * A task with its solution, of a kind that no document contains: a question about two persons, or a sum or letters
     * to be sorted in words of their own.
     *
     * @param index any number that is not negative
     * @return the exercise, always the same for the same index
     */
    public Exercise exercise(long index) {
        RandomGenerator random = generator(index);
        Sentences sentences = sentences(random);
        Person first = Person.of(sentences);
        Person second = first.another(sentences);
        Person asked = random.nextBoolean() ? first : second;
        String story = first.introduction() + " " + second.introduction() + "\nQuestion: ";
        return switch (random.nextInt(4)) {
        case 0 -> new Exercise(story + "who has the " + asked.quality() + " " + asked.thing() + "?\nAnswer:",
                " " + asked.name() + ".");
        case 1 -> new Exercise(story + "where is " + asked.name() + " from?\nAnswer:", " " + asked.place() + ".");
        case 2 -> new Exercise(story + "what is " + asked.name() + "?\nAnswer:", " a " + asked.trade() + ".");
        default -> {
            int left = random.nextInt(100);
            int right = random.nextInt(100);
            yield new Exercise("Question: what is " + left + " plus " + right + "?\nAnswer:",
                    " " + (left + right) + ".");
        }
        };
    }
}
