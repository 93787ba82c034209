package org.modelassay.statistics.rounding;

/**
 * Both stored tensors are casts of high-precision masters, and the update is applied to the master: before it, the
 * weight lies anywhere in the cell of its stored value, evenly. The first few units of movement are then often visible,
 * as some masters lie next to a rounding boundary.
 *
 * @param format stored format
 * @param noise shape of the update
 */
public record MasterCastNull(FloatFormat format, NoiseShape noise) implements RoundingNull {

    /** Below this share of sigma the width of the starting cell is neglected, to spare a cancellation. */
    private static final double POINT = 1e-4;

    @Override
    public String id() {
        return "master-cast";
    }

    @Override
    public double unchanged(double weight, double sigma, double tolerance) {
        return sigma == 0 ? 1 : new CellSums(format, noise).unchanged(weight, tolerance, tails(weight, sigma));
    }

    @Override
    public double squaredChange(double weight, double sigma) {
        return displacement(weight, sigma).second();
    }

    @Override
    public double fourthPowerChange(double weight, double sigma) {
        return displacement(weight, sigma).fourth();
    }

    private Displacement displacement(double weight, double sigma) {
        if (sigma == 0) {
            return Displacement.NONE;
        }
        double width = format.cellUpper(weight) - format.cellLower(weight);
        return new CellSums(format, noise).displacement(weight, sigma, width, tails(weight, sigma));
    }

    private Tails tails(double weight, double sigma) {
        double low = format.cellLower(weight);
        double high = format.cellUpper(weight);
        return high - low < POINT * sigma
                ? new Tails.FromPoint(0.5 * (low + high), sigma, noise)
                : new Tails.FromCell(low, high, sigma, noise);
    }
}
