package org.zhibao.cases.evidence.store;

import java.io.IOException;
import java.io.OutputStream;

/** A file that is being written. Closed without having been kept, it leaves nothing behind. */
public abstract class Upload extends OutputStream {

    /** Makes the file complete and readable under its key, all at once. Nothing can be written afterwards. */
    public abstract void keep() throws IOException;

    @Override
    public void write(int oneByte) throws IOException {
        write(new byte[] {(byte) oneByte}, 0, 1);
    }

    @Override
    public abstract void write(byte[] bytes, int offset, int length) throws IOException;
}
