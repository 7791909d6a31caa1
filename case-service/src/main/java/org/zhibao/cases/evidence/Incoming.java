package org.zhibao.cases.evidence;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body on its way in; tells a caller who went away from a store that fails. */
final class Incoming extends FilterInputStream {

    private long arrived;

    Incoming(InputStream body) {
        super(body);
    }

    /** Raised when the caller went away. */
    static final class BrokenOff extends IOException {
        private static final long serialVersionUID = 1L;

        private BrokenOff(IOException cause) {
            super(cause);
        }
    }

    /** Bytes so far. */
    long arrived() {
        return arrived;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            int read = super.read(bytes, offset, length);
            arrived += Math.max(read, 0);
            return read;
        } catch (IOException gone) {
            throw new BrokenOff(gone);
        }
    }
}
