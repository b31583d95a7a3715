package dev.rightful.layout;

/**
 * A place on the plane.
 *
 * @param x its left side
 * @param y its top
 * @param width how wide it is
 * @param height how high it is
 */
public record Rectangle(int x, int y, int width, int height) {

    /** The first x to the right of it. */
    public int right() {
        return x + width;
    }

    /** The first y below it. */
    public int bottom() {
        return y + height;
    }

    /** The x of its middle. */
    public int centreX() {
        return x + width / 2;
    }

    /** The y of its middle. */
    public int centreY() {
        return y + height / 2;
    }

    /** Whether both cover some of the same place; touching is not enough. */
    public boolean overlaps(Rectangle other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
}
