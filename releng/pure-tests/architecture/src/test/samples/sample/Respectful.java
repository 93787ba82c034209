package sample;

import org.jspecify.annotations.Nullable;

/** Looks before it leaps. */
public final class Respectful {

    /**
     * Counts characters.
     *
     * @param text perhaps nothing
     * @return the count, 0 for nothing
     */
    public int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }
}
