package sample;

/** Returns null from a method that promises a value. */
public final class Treacherous {

    /** {@return nothing at all} */
    public String text() {
        return null;
    }
}
