package sample;

/** Has a method that nobody calls. */
public final class Untidy {

    private void forgotten() {
    }
}
