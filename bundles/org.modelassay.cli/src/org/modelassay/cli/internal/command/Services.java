/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import org.modelassay.cli.internal.console.Console;
import org.modelassay.common.Cancellation;
import org.modelassay.engine.AnalyserRegistry;
import org.modelassay.engine.Engine;
import org.modelassay.install.PluginInstaller;

/**
 * What commands use.
 *
 * @param registry     the analysers
 * @param engine       plans and runs them
 * @param installer    adds and removes plug-ins
 * @param console      where to print
 * @param cancellation whether the process was asked to end
 */
public record Services(AnalyserRegistry registry, Engine engine, PluginInstaller installer, Console console,
        Cancellation cancellation) {
}
