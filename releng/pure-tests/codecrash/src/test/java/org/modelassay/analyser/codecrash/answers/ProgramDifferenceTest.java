/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.modelassay.analyser.codecrash.answers.ProgramDifference.Line;
import org.modelassay.analyser.codecrash.answers.ProgramDifference.Part;
import org.modelassay.analyser.codecrash.answers.ProgramDifference.Row;

/** Programs side by side. */
class ProgramDifferenceTest {

    private static String marked(Optional<Line> line) {
        return line.map(each -> each.number() + " " + each.parts().stream()
                .map(part -> part.isChanged() ? "<" + part.text() + ">" : part.text()).collect(Collectors.joining()))
                .orElse("-");
    }

    private static List<String> rows(String before, String after) {
        return ProgramDifference.between(before, after).rows().stream()
                .map(row -> marked(row.before()) + " | " + marked(row.after())).toList();
    }

    @Test
    void marksTheWordsThatAreRenamed() {
        assertThat(rows("def f(text):\n    return text", "def f(Var_1):\n    return Var_1")).containsExactly(
                "1 def f(<text>): | 1 def f(<Var_1>):", "2     return <text> | 2     return <Var_1>");
    }

    @Test
    void leavesAGapWhereALineIsNew() {
        assertThat(rows("def f(a):\n    return a", "def f(a):\n    print('this does nothing')\n    return a"))
                .containsExactly("1 def f(a): | 1 def f(a):", "- | 2 <    print('this does nothing')>",
                        "2     return a | 3     return a");
    }

    @Test
    void marksACommentAtTheEndOfALine() {
        assertThat(rows("    return a", "    return a    # never reached"))
                .containsExactly("1     return a | 1     return a<    # never reached>");
    }

    @Test
    void findsNoDifferenceBetweenEqualPrograms() {
        assertThat(ProgramDifference.between("a = 1\nb = 2\n", "a = 1\nb = 2").rows()).hasSize(2)
                .noneMatch(Row::isChanged);
    }

    @Test
    void givesBothProgramsBackWhole() {
        String before = "def f(a, b):\n    if a:\n        return b\n    return a";
        String after = "def g(b):\n    x = 1\n    if not not a:\n        y = 2\n        return b";
        List<Row> rows = ProgramDifference.between(before, after).rows();
        assertThat(
                rows.stream().flatMap(row -> row.before().stream()).map(Line::text).collect(Collectors.joining("\n")))
                .isEqualTo(before);
        assertThat(rows.stream().flatMap(row -> row.after().stream()).map(Line::text).collect(Collectors.joining("\n")))
                .isEqualTo(after);
    }

    @Test
    void comparesWhatIsTooLongLineByLine() {
        String line = "x".repeat(100_000);
        assertThat(ProgramDifference.between(line + "\na", line + "\nb").rows()).satisfiesExactly(
                row -> assertThat(row.isChanged()).isFalse(),
                row -> assertThat(row.after().orElseThrow().parts()).containsExactly(new Part("b", true)));
    }
}
