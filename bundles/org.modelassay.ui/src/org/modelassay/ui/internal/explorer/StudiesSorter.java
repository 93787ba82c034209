/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.explorer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.jspecify.annotations.Nullable;
import org.modelassay.ui.internal.presentation.StudyNode;

/** Studies before folders, by name; what is in a study stays in its order. */
public final class StudiesSorter extends ViewerComparator {

    @Override
    public int category(Object element) {
        return element instanceof StudyNode ? 0
                : element instanceof IFile file && "assay".equals(file.getFileExtension()) ? 1 : 2;
    }

    @Override
    public int compare(@Nullable Viewer viewer, Object first, Object second) {
        if (first instanceof StudyNode || second instanceof StudyNode) {
            return 0;
        }
        int categories = category(first) - category(second);
        return categories != 0 || !(first instanceof IResource a) || !(second instanceof IResource b) ? categories
                : a.getName().compareToIgnoreCase(b.getName());
    }
}
