package org.modelassay.statistics.rounding;

/**
 * The base is used as stored: before the update the weight lies exactly on its stored value, as in training that starts
 * from a published 16-bit checkpoint. A change becomes visible only when it exceeds half the spacing.
 *
 * @param format stored format
 * @param noise shape of the update
 */
public record OnGridNull(FloatFormat format, NoiseShape noise) implements RoundingNull {

    @Override
    public String id() {
        return "on-grid";
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
        if (noise == NoiseShape.SIGN) {
            double up = format.round(weight + sigma) - weight;
            double down = format.round(weight - sigma) - weight;
            return new Displacement(0.5 * (up * up + down * down), 0.5 * (Math.pow(up, 4) + Math.pow(down, 4)));
        }
        return new CellSums(format, noise).displacement(weight, sigma, 0, tails(weight, sigma));
    }

    private Tails tails(double weight, double sigma) {
        return new Tails.FromPoint(weight, sigma, noise);
    }
}
