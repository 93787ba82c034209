/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.internal;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.jspecify.annotations.Nullable;
import org.modelassay.ui.inspector.CheckpointText;
import org.modelassay.ui.results.presenter.OutlineNode;

/** What is selected in results and checkpoints, for the Properties view. */
public final class SelectedProperties implements IAdapterFactory {

    /** For the platform. */
    public SelectedProperties() {
        // nothing to set up
    }

    @Override
    public <T> @Nullable T getAdapter(Object adapted, Class<T> type) {
        SequencedMap<String, String> values = switch (adapted) {
        case OutlineNode node when !node.properties().isEmpty() -> node.properties();
        case CheckpointText.Row row -> tensor(row);
        default -> null;
        };
        return values == null || type != IPropertySource.class ? null : type.cast(new Values(values));
    }

    private static SequencedMap<String, String> tensor(CheckpointText.Row row) {
        SequencedMap<String, String> values = new LinkedHashMap<>();
        values.put("Name", row.info().name());
        values.put("Kind", row.kind());
        values.put("Type", row.info().dtype().name());
        values.put("Shape", row.shape());
        values.put("Weights", String.format(java.util.Locale.ROOT, "%,d", row.info().elements()));
        values.put("Bytes", String.format(java.util.Locale.ROOT, "%,d", row.info().byteCount()));
        return values;
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {IPropertySource.class};
    }

    private record Values(SequencedMap<String, String> values) implements IPropertySource {

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
