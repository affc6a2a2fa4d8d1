package org.committeepapers.extract;

/// What a file really is, by its first bytes.
enum Content {
    ZIP,
    OLE2,
    UTF_16,
    TEXT;

    static Content of(byte[] start) {
        if (begins(start, 'P', 'K', 3, 4) || begins(start, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        if (begins(start, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OLE2;
        }
        return begins(start, 0xFF, 0xFE) || begins(start, 0xFE, 0xFF) ? UTF_16 : TEXT;
    }

    private static boolean begins(byte[] start, int... signature) {
        if (start.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((start[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
