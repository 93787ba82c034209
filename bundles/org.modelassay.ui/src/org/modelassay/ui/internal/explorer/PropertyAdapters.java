/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.explorer;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.SequencedMap;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.jspecify.annotations.Nullable;
import org.modelassay.ui.internal.presentation.Properties;
import org.modelassay.ui.internal.presentation.RunRow;
import org.modelassay.ui.internal.presentation.StudyNode;
import org.modelassay.ui.internal.workspace.AssayProjects;

/** What is selected in the tree and among the runs, for the Properties view and for commands on files. */
public final class PropertyAdapters implements IAdapterFactory {

    @Override
    public <T> @Nullable T getAdapter(Object adapted, Class<T> type) {
        if (type == IResource.class) {
            return type.cast(manifest(adapted));
        }
        SequencedMap<String, String> values = switch (adapted) {
        case StudyNode node -> Properties.of(node, ZoneId.systemDefault());
        case RunRow row -> Properties.of(row, ZoneId.systemDefault());
        default -> null;
        };
        return values == null || type != IPropertySource.class ? null : type.cast(new Source(values));
    }

    /** The manifest of a run, so that commands on files take runs. */
    private static @Nullable IResource manifest(Object adapted) {
        Path directory = switch (adapted) {
        case StudyNode.Past past -> past.run().directory();
        case RunRow row when row.hasResults() -> row.directory().orElse(null);
        default -> null;
        };
        return directory == null ? null : AssayProjects.handle(directory.resolve("run.assayrun")).orElse(null);
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {IResource.class, IPropertySource.class};
    }

    private static final class Source implements IPropertySource {

        private final SequencedMap<String, String> values;

        Source(SequencedMap<String, String> values) {
            this.values = values;
        }

        @Override
        public @Nullable Object getEditableValue() {
            return null;
        }

        @Override
        public IPropertyDescriptor[] getPropertyDescriptors() {
            return values.keySet().stream().map(name -> new PropertyDescriptor(name, name))
                    .toArray(IPropertyDescriptor[]::new);
        }

        @Override
        public @Nullable Object getPropertyValue(Object id) {
            return values.get(id);
        }

        @Override
        public boolean isPropertySet(Object id) {
            return values.containsKey(id);
        }

        @Override
        public void resetPropertyValue(Object id) {
            // not edited here
        }

        @Override
        public void setPropertyValue(Object id, @Nullable Object value) {
            // not edited here
        }
    }
}
