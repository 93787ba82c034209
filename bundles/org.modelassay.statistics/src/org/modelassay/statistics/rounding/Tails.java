package org.modelassay.statistics.rounding;

/**
 * Where a weight lies after its update and before rounding: the tails of that distribution around a stored value.
 */
sealed interface Tails {

    /** The probability of a position above {@code edge}. */
    double above(double edge);

    /** The probability of a position below {@code edge}. */
    double below(double edge);

    /** A weight that started exactly at {@code center}. */
    record FromPoint(double center, double sigma, NoiseShape noise) implements Tails {

        @Override
        public double above(double edge) {
            return noise.cumulative((center - edge) / sigma);
        }

        @Override
        public double below(double edge) {
            return noise.cumulative((edge - center) / sigma);
        }
    }

    /** A weight that started anywhere in a cell, evenly. */
    record FromCell(double low, double high, double sigma, NoiseShape noise) implements Tails {

        @Override
        public double above(double edge) {
            return share(high - edge, low - edge);
        }

        @Override
        public double below(double edge) {
            return share(edge - low, edge - high);
        }

        private double share(double far, double near) {
            return sigma / (high - low) * (noise.integral(far / sigma) - noise.integral(near / sigma));
        }
    }
}
