/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import java.util.Optional;

import picocli.CommandLine.IVersionProvider;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The version of this installation. */
public final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"Model Assay " + text()};
    }

    private static String text() {
        return Optional.ofNullable(FrameworkUtil.getBundle(Version.class)).map(Bundle::getVersion)
                .map(Object::toString).orElse("(not installed)");
    }
}
