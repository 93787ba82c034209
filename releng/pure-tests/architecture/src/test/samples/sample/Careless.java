package sample;

import org.jspecify.annotations.Nullable;

/** Uses what may be null. */
public final class Careless {

    private final @Nullable String text = System.getProperty("sample");

    private @Nullable String text() {
        return text;
    }

    /** {@return a length, or an exception} */
    public int length() {
        return text().length();
    }
}
