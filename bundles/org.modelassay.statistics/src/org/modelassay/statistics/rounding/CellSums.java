package org.modelassay.statistics.rounding;

/**
 * Sums over the cells of a format: how far a stored value moves when the weight behind it does.
 * <p>While the update reaches few cells, every one is visited, with the sum taken by parts so that all terms are
 * positive. When it reaches many, rounding is an independent error of variance spacing<sup>2</sup>/12 (Sheppard 1898),
 * with a bias that vanishes exponentially in (sigma / spacing)<sup>2</sup>.
 */
final class CellSums {

    /** Cells on one side beyond which Sheppard's correction is used. */
    private static final double MOST_CELLS = 48;

    /** Binades below the largest reached one whose spacing still matters: the square falls fourfold with each. */
    private static final int BINADES = 12;

    private final FloatFormat format;
    private final NoiseShape noise;

    CellSums(FloatFormat format, NoiseShape noise) {
        this.format = format;
        this.noise = noise;
    }

    /** The probability that the stored value moves by at most {@code tolerance}. */
    double unchanged(double weight, double tolerance, Tails tails) {
        double top = format.cellUpper(format.floor(weight + tolerance));
        double bottom = format.cellLower(format.ceil(weight - tolerance));
        return Math.clamp(1 - tails.above(top) - tails.below(bottom), 0.0, 1.0);
    }

    /** Moments of the change; {@code startWidth} is the width of the cell that the weight started in, 0 for a point. */
    Displacement displacement(double weight, double sigma, double startWidth, Tails tails) {
        if (sigma * noise.reach() > MOST_CELLS * format.spacing(weight)) {
            return smooth(weight, sigma, startWidth);
        }
        double reach = sigma * noise.reach() + startWidth;
        Displacement up = upwards(weight, reach, tails::above);
        Displacement down = upwards(-weight, reach, edge -> tails.below(-edge));
        return new Displacement(up.second() + down.second(), up.fourth() + down.fourth());
    }

    private Displacement upwards(double weight, double reach, java.util.function.DoubleUnaryOperator beyond) {
        double second = 0;
        double fourth = 0;
        double previous = 0;
        double value = weight;
        for (double edge = format.cellUpper(value); edge <= weight + reach; edge = format.cellUpper(value)) {
            value = format.valueAt(format.ordinal(value) + 1);
            if (Double.isInfinite(value)) {
                break;
            }
            double square = (value - weight) * (value - weight);
            double tail = beyond.applyAsDouble(edge);
            second += (square - previous) * tail;
            fourth += (square * square - previous * previous) * tail;
            previous = square;
        }
        return new Displacement(second, fourth);
    }

    private Displacement smooth(double weight, double sigma, double startWidth) {
        double start = startWidth * startWidth / 12;
        double error = meanSquaredSpacing(weight, sigma) / 12;
        double variance = sigma * sigma;
        return new Displacement(variance + start + error,
                variance * variance * noise.fourthMoment() + 6 * variance * (start + error) + 3 * start * error);
    }

    private double meanSquaredSpacing(double weight, double sigma) {
        Tails tails = new Tails.FromPoint(weight, sigma, noise);
        double edge = Math.scalb(1.0, Math.getExponent(Math.abs(weight) + sigma * noise.reach()));
        double outside = 0;
        double sum = 0;
        for (int i = 0; i < BINADES && edge > format.minValue(); i++) {
            double beyond = tails.above(edge) + tails.below(-edge);
            double spacing = format.spacing(edge);
            sum += (beyond - outside) * spacing * spacing;
            outside = beyond;
            edge /= 2;
        }
        double spacing = format.spacing(edge);
        return sum + (1 - outside) * spacing * spacing;
    }
}
