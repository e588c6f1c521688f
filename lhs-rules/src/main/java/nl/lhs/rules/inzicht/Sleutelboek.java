package nl.lhs.rules.inzicht;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives keys a number, from 0, and keeps some words of 64 bits with each.
 *
 * <p>It keeps 128 bits of the SHA-256 of a key: two keys will not be taken for one, however many dossiers there are. An
 * entry takes 16 bytes besides its words, and 4 to 8 in the index. Entries are never copied to make room.
 */
final class Sleutelboek {
    private static final int SLEUTEL = 2;
    private static final int PER_BLOK = 4096;
    private static final double VOL = 0.6;

    private final MessageDigest sha;
    private final int breedte;
    private final List<long[]> blokken = new ArrayList<>();
    private int[] index = new int[1 << 10];
    private int aantal;

    /** A book with so many words for each key. */
    Sleutelboek(int woorden) {
        breedte = SLEUTEL + woorden;
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JRE has SHA-256", e);
        }
    }

    int aantal() {
        return aantal;
    }

    /** The number of a key. A new key is added, with 0 in its words. */
    int nummer(String sleutel) {
        ByteBuffer hash = ByteBuffer.wrap(sha.digest(sleutel.getBytes(StandardCharsets.UTF_8)));
        long eerste = hash.getLong();
        long tweede = hash.getLong();
        int plaats = plaats(eerste, tweede);
        if (index[plaats] != 0) {
            return index[plaats] - 1;
        }
        if (aantal >= VOL * index.length) {
            verdubbel();
            plaats = plaats(eerste, tweede);
        }
        if (aantal % PER_BLOK == 0) {
            blokken.add(new long[PER_BLOK * breedte]);
        }
        int nummer = aantal++;
        index[plaats] = aantal;
        zet(nummer, -SLEUTEL, eerste);
        zet(nummer, 1 - SLEUTEL, tweede);
        return nummer;
    }

    /** The place of a key in the index, or the place where it will go. */
    private int plaats(long eerste, long tweede) {
        int plaats = (int) eerste & (index.length - 1);
        while (index[plaats] != 0
                && (lees(index[plaats] - 1, -SLEUTEL) != eerste || lees(index[plaats] - 1, 1 - SLEUTEL) != tweede)) {
            plaats = (plaats + 1) & (index.length - 1);
        }
        return plaats;
    }

    private void verdubbel() {
        index = new int[Math.multiplyExact(2, index.length)];
        for (int nummer = 0; nummer < aantal; nummer++) {
            index[plaats(lees(nummer, -SLEUTEL), lees(nummer, 1 - SLEUTEL))] = nummer + 1;
        }
    }

    long lees(int nummer, int woord) {
        return blokken.get(nummer / PER_BLOK)[nummer % PER_BLOK * breedte + SLEUTEL + woord];
    }

    void zet(int nummer, int woord, long waarde) {
        blokken.get(nummer / PER_BLOK)[nummer % PER_BLOK * breedte + SLEUTEL + woord] = waarde;
    }
}
