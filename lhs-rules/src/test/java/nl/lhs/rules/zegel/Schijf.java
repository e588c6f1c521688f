package nl.lhs.rules.zegel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;

/** A disk that is slow, full or broken: a test says what happens before each step. */
class Schijf implements Registerbestand.Toegang {
    /** Before a file is opened. */
    void opent(Path bestand, Set<? extends OpenOption> opties) throws IOException {}

    /** How many of these bytes are written; with an exception, none. */
    int schrijft(Path bestand, int aantal) throws IOException {
        return aantal;
    }

    /** Before what was written goes to the disk. */
    void dwingt(Path bestand) throws IOException {}

    /** Before a file is made shorter. */
    void kort(Path bestand, long lengte) throws IOException {}

    @Override
    public final FileChannel open(Path bestand, Set<? extends OpenOption> opties, FileAttribute<?>... kenmerken)
            throws IOException {
        opent(bestand, opties);
        return new Kanaal(bestand, FileChannel.open(bestand, opties, kenmerken));
    }

    private final class Kanaal extends FileChannel {
        private final Path bestand;
        private final FileChannel echt;

        Kanaal(Path bestand, FileChannel echt) {
            this.bestand = bestand;
            this.echt = echt;
        }

        private ByteBuffer deel(ByteBuffer bron) throws IOException {
            return bron.slice(bron.position(), schrijft(bestand, bron.remaining()));
        }

        @Override
        public int write(ByteBuffer bron) throws IOException {
            int aantal = echt.write(deel(bron));
            bron.position(bron.position() + aantal);
            return aantal;
        }

        @Override
        public int write(ByteBuffer bron, long positie) throws IOException {
            int aantal = echt.write(deel(bron), positie);
            bron.position(bron.position() + aantal);
            return aantal;
        }

        @Override
        public void force(boolean ook) throws IOException {
            dwingt(bestand);
            echt.force(ook);
        }

        @Override
        public FileChannel truncate(long lengte) throws IOException {
            kort(bestand, lengte);
            echt.truncate(lengte);
            return this;
        }

        @Override
        public long size() throws IOException {
            return echt.size();
        }

        @Override
        public int read(ByteBuffer doel, long positie) throws IOException {
            return echt.read(doel, positie);
        }

        @Override
        public long transferTo(long positie, long aantal, WritableByteChannel doel) throws IOException {
            return echt.transferTo(positie, aantal, doel);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            echt.close();
        }

        @Override
        public int read(ByteBuffer doel) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long read(ByteBuffer[] doelen, int vanaf, int aantal) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long write(ByteBuffer[] bronnen, int vanaf, int aantal) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long position() {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileChannel position(long positie) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long transferFrom(ReadableByteChannel bron, long positie, long aantal) {
            throw new UnsupportedOperationException();
        }

        @Override
        public MappedByteBuffer map(MapMode wijze, long positie, long aantal) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileLock lock(long positie, long aantal, boolean gedeeld) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileLock tryLock(long positie, long aantal, boolean gedeeld) {
            throw new UnsupportedOperationException();
        }
    }
}
