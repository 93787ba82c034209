/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.Digest;
import org.modelassay.common.InvalidInputException;

/**
 * Encrypted records in a row, each bound to its place and to all before it.
 * <p>
 * Header: 8 bytes name and version, 4 bytes iterations, 16 bytes salt, 16 bytes id. Record: 4 bytes length, nonce,
 * ciphertext, tag. Note: 8 bytes number of records, 32 bytes chain, 32 bytes authentication. Numbers are big endian.
 * The
 * chain begins with the digest of the header; each record makes it the digest of the chain and the record. For one
 * thread.
 */
final class LedgerLog {

    private static final byte[] MAGIC = {'A', 'S', 'S', 'A', 'Y', 'L', 'G', 1};

    private static final int SALT = 16;

    private static final int HEADER = MAGIC.length + Integer.BYTES + 2 * SALT;

    private static final int CHAIN = 32;

    private static final int LEAST_ITERATIONS = 10_000;

    private static final int MOST_ITERATIONS = 20_000_000;

    private static final int LONGEST = 1 << 28;

    private final LedgerStorage storage;
    private final String name;
    private final RecordCipher cipher;
    private long position = HEADER;
    private long count;
    private byte[] chain;

    private LedgerLog(LedgerStorage storage, String name, byte[] header, char[] passphrase) {
        this.storage = storage;
        this.name = name;
        ByteBuffer fields = ByteBuffer.wrap(header).position(MAGIC.length);
        int iterations = fields.getInt();
        byte[] salt = new byte[SALT];
        fields.get(salt);
        this.cipher = new RecordCipher(passphrase, salt, iterations);
        this.chain = Digest.of(header).bytes();
    }

    /** Begins a log of one record: writes its note, and answers with its bytes. */
    static byte[] found(LedgerStorage storage, char[] passphrase, int iterations, byte[] first) throws IOException {
        byte[] random = new byte[2 * SALT];
        new SecureRandom().nextBytes(random);
        byte[] header = ByteBuffer.allocate(HEADER).put(MAGIC).putInt(iterations).put(random).array();
        LedgerLog log = new LedgerLog(storage, "", header, passphrase);
        byte[] sealed = log.cipher.encrypt(first, bound(0, log.chain));
        log.advance(sealed);
        storage.note(log.note(log.count, log.chain));
        byte[] record = framed(sealed);
        return ByteBuffer.allocate(HEADER + record.length).put(header).put(record).array();
    }

    static LedgerLog open(LedgerStorage storage, String name, char[] passphrase)
            throws InvalidInputException, IOException {
        byte[] header = storage.read(0, HEADER);
        boolean known = header.length == HEADER && Arrays.equals(header, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
        int iterations = known ? ByteBuffer.wrap(header).getInt(MAGIC.length) : 0;
        if (iterations < LEAST_ITERATIONS || iterations > MOST_ITERATIONS) {
            throw refuse(name, "is no ledger of fingerprints, or its beginning is damaged",
                    "name a file that fingerprint.generate made");
        }
        return new LedgerLog(storage, name, header, passphrase);
    }

    /** The records that were appended since the last call, by whomever; after a failure, since the call before. */
    List<byte[]> next() throws InvalidInputException, IOException {
        long from = position;
        long before = count;
        byte[] chainBefore = chain;
        boolean done = false;
        try {
            List<byte[]> records = whole(head());
            done = true;
            return records;
        } finally {
            if (!done) {
                position = from;
                count = before;
                chain = chainBefore;
            }
        }
    }

    private List<byte[]> whole(Head head) throws InvalidInputException, IOException {
        List<byte[]> records = new ArrayList<>();
        if (storage.size() < position) {
            throw damaged("records that were there are missing");
        }
        Optional<byte[]> plain = record(head);
        while (plain.isPresent()) {
            records.add(plain.get());
            plain = record(head);
        }
        if (count < head.count()) {
            throw damaged("it has " + count + " records, and " + head.count() + " were written");
        }
        return records;
    }

    /** Decrypts one record and goes behind it; empty at the end, or before a record that is not whole. */
    private Optional<byte[]> record(Head head) throws InvalidInputException, IOException {
        byte[] frame = storage.read(position, Integer.BYTES);
        int length = frame.length < Integer.BYTES ? 0 : ByteBuffer.wrap(frame).getInt();
        byte[] sealed = length < RecordCipher.NONCE + RecordCipher.TAG || length > LONGEST ? new byte[0]
                : storage.read(position + Integer.BYTES, length);
        Optional<byte[]> plain = sealed.length == 0 || sealed.length < length ? Optional.empty()
                : cipher.decrypt(sealed, bound(count, chain));
        if (plain.isEmpty()) {
            if (count < head.count() && frame.length > 0) {
                throw damaged("record " + (count + 1) + " of " + head.count()
                        + " is damaged, was changed, or stood elsewhere");
            }
            return plain;
        }
        advance(sealed);
        if (head.count() == count && !Arrays.equals(head.chain(), chain)) {
            throw damaged("its records are not those that " + name + ".head knows");
        }
        return plain;
    }

    /** Appends a record; call {@link #next} first, under the same lock. */
    void append(byte[] plain) throws IOException {
        byte[] sealed = cipher.encrypt(plain, bound(count, chain));
        byte[] after = chainAfter(sealed);
        boolean done = false;
        try {
            storage.append(position, framed(sealed));
            storage.note(note(count + 1, after));
            done = true;
        } finally {
            if (!done) {
                takeBack();
            }
        }
        advance(sealed);
    }

    private void takeBack() {
        try {
            storage.truncate(position);
        } catch (IOException _) {
            // the failure of the append is the one to report; the next append cuts off what is left
        }
    }

    private void advance(byte[] sealed) {
        chain = chainAfter(sealed);
        position += Integer.BYTES + sealed.length;
        count++;
    }

    private byte[] chainAfter(byte[] sealed) {
        return Digest.of(ByteBuffer.allocate(CHAIN + sealed.length).put(chain).put(sealed).array()).bytes();
    }

    /** What names the present state of the whole ledger. */
    Digest state() {
        return new Digest("sha256:" + HexFormat.of().formatHex(chain));
    }

    private byte[] note(long records, byte[] chainThen) {
        byte[] data = bound(records, chainThen);
        return ByteBuffer.allocate(2 * CHAIN + Long.BYTES).put(data).put(cipher.authenticate(data)).array();
    }

    private record Head(long count, byte[] chain) {
    }

    private Head head() throws InvalidInputException, IOException {
        byte[] bytes = storage.note().orElseThrow(() -> refuse(name, "the file " + name
                + ".head is missing, without which lost records are not noticed",
                "restore both files from the same copy"));
        byte[] data = Arrays.copyOf(bytes, Long.BYTES + CHAIN);
        byte[] tag = bytes.length < data.length ? bytes : Arrays.copyOfRange(bytes, data.length, bytes.length);
        if (!MessageDigest.isEqual(tag, cipher.authenticate(data))) {
            throw refuse(name, "the passphrase is wrong, or " + name + ".head is damaged or belongs to another ledger",
                    "check the environment variable that holds the passphrase");
        }
        return new Head(ByteBuffer.wrap(data).getLong(), Arrays.copyOfRange(data, Long.BYTES, data.length));
    }

    private static byte[] framed(byte[] sealed) {
        return ByteBuffer.allocate(Integer.BYTES + sealed.length).putInt(sealed.length).put(sealed).array();
    }

    private static byte[] bound(long number, byte[] chainBefore) {
        return ByteBuffer.allocate(Long.BYTES + CHAIN).putLong(number).put(chainBefore).array();
    }

    private InvalidInputException damaged(String what) {
        return refuse(name, what, "restore the ledger and its .head from the same copy");
    }

    private static InvalidInputException refuse(String name, String what, String remedy) {
        return new InvalidInputException(Diagnostic.error(name, what, remedy));
    }
}
