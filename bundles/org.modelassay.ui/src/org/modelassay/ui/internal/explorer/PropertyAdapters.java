package org.modelassay.ui.internal.explorer;

import java.time.ZoneId;
import java.util.SequencedMap;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.jspecify.annotations.Nullable;
import org.modelassay.ui.internal.presentation.Properties;
import org.modelassay.ui.internal.presentation.RunRow;
import org.modelassay.ui.internal.presentation.StudyNode;

/** Shows what is selected in the tree and among the runs in the Properties view. */
public final class PropertyAdapters implements IAdapterFactory {

    @Override
    public <T> @Nullable T getAdapter(Object adapted, Class<T> type) {
        SequencedMap<String, String> values = switch (adapted) {
            case StudyNode node -> Properties.of(node, ZoneId.systemDefault());
            case RunRow row -> Properties.of(row, ZoneId.systemDefault());
            default -> null;
        };
        return values == null || type != IPropertySource.class ? null : type.cast(new Source(values));
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {IPropertySource.class};
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
