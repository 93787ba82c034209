/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.shell;

import java.net.URL;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.osgi.framework.FrameworkUtil;

/** Our icons, by the names of their files. */
public final class Icons {

    private Icons() {
    }

    /**
     * The description of an icon.
     *
     * @param name without {@code .svg}
     * @return the description
     */
    public static ImageDescriptor descriptor(String name) {
        URL url = FrameworkUtil.getBundle(Icons.class).getEntry("icons/" + name + ".svg");
        return url == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(url);
    }

    /**
     * An icon that is shared and not to be disposed of. For the user interface's thread.
     *
     * @param name without {@code .svg}
     * @return the image
     */
    public static Image image(String name) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = "org.modelassay.ui/" + name;
        Image image = registry.get(key);
        if (image == null) {
            registry.put(key, descriptor(name));
            image = registry.get(key);
        }
        return image;
    }
}
