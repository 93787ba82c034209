/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash;

import org.modelassay.analysis.Parameter;
import org.modelassay.python.Python;

/**
 * The parameters of {@link PerturbAnalyser}.
 *
 * @param perturbation which perturbation
 * @param task         what is asked about the programs
 * @param seed         where choices come from
 * @param execution    whether perturbed programs are executed
 * @param style        the layout of the programs
 * @param seconds      the time of one execution
 * @param python       the command that starts Python
 * @param other        the id of a contributed perturbation
 * @param key          the name of the environment variable that holds the key of an endpoint
 */
public record PerturbParameters(
        @Parameter(label = "Perturbation", help = "VAN: none but the layout. REN: names. RTF: conditions. GBC: garbage "
                + "code. PSC_ALL: these three. MCC: misleading comments. MPS: misleading prints. MHC: a misleading "
                + "hint. OTHER: one that a plug-in contributes.") PerturbationKind perturbation,
        @Parameter(label = "Task",
                help = "What is asked about the programs: their output, or an input that gives it. It "
                        + "matters for MHC only.") Task task,
        @Parameter(label = "Seed",
                help = "Where choices come from. The same seed gives the same programs, whatever else is "
                        + "in the file.") long seed,
        @Parameter(label = "Execution",
                help = "Whether each perturbed program has to pass its test. AUTO does so where "
                        + "Python is at hand.") Execution execution,
        @Parameter(label = "Layout",
                help = "The release of CPython whose layout programs get. The published data sets are of "
                        + "3.10.",
                advanced = true) Python.Style style,
        @Parameter(label = "Time limit",
                help = "The CPU time that one program may take, in whole seconds; it may last four times as long.",
                min = 0.1, max = 600, unit = "s",
                advanced = true) double seconds,
        @Parameter(label = "Python", help = "The command that starts Python 3.8 or later.", min = 1,
                advanced = true) String python,
        @Parameter(label = "Contributed perturbation",
                help = "The id of the perturbation that a plug-in contributes, for "
                        + "OTHER.",
                advanced = true) String other,
        @Parameter(label = "Key", help = "The name of the environment variable that holds the key of the endpoint that "
                + "makes hints; empty for none.", advanced = true, changesResult = false) String key) {

    /** What most users want. */
    public static final PerturbParameters DEFAULT = new PerturbParameters(PerturbationKind.PSC_ALL, Task.OUTPUT, 1,
            Execution.AUTO, Python.Style.PYTHON_3_10, 5, "python3", "", "");
}
