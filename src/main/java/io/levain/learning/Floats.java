package io.levain.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Arrays of numbers as bytes: their length, then each. */
final class Floats {

    private Floats() {}

    /** The values to the nearest with eleven binary digits; the digits left over are 0 and pack well. */
    static float[] rounded(float[] values) {
        float[] rounded = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            rounded[i] = Float.intBitsToFloat((Float.floatToIntBits(values[i]) + 0x1000) & 0xffffe000);
        }
        return rounded;
    }

    static void write(float[] values, DataOutput out) throws IOException {
        out.writeInt(values.length);
        for (float value : values) {
            out.writeFloat(value);
        }
    }

    static float[] read(DataInput in) throws IOException {
        float[] values = new float[in.readInt()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readFloat();
        }
        return values;
    }
}
