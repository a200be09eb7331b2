/// A program that opens what is sealed in a reserve with PyNaCl, by the description of the format.
///
/// It takes the passphrase on standard input, prints which member it opened, and then every sealed
/// part as `number event entity key text`. It checks whose signature the keyring bears, and of each
/// record its place in the chain and the hash of its sealed part.
enum SealReader {
  static let program = """
    import base64, glob, hashlib, json, sys
    from nacl import bindings as sodium

    def raw(text):
        return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))

    def digest(data, key=b""):
        return hashlib.blake2b(data, key=key, digest_size=32).digest()

    def subkey(seed, number):
        return hashlib.blake2b(b"", digest_size=32, key=seed, salt=number.to_bytes(16, "little"),
                               person=b"vivier-2".ljust(16, b"\\0")).digest()

    def unbox(box, key):
        return sodium.crypto_secretbox_open(box[24:], box[:24], key)

    def open_slot(folder, reserve, known, typed):
        for path in sorted(glob.glob(folder + "/U*.slot")):
            slot = json.load(open(path, "rb"))
            try:
                key = sodium.crypto_pwhash_alg(
                    32, typed, raw(slot["salt"]), slot["ops"], slot["mem"],
                    sodium.crypto_pwhash_ALG_ARGON2ID13)
                content = unbox(raw(slot["secret"]), key)
            except Exception:
                continue
            seed, number = content[:32], content[32:]
            assert number == raw(reserve), "another reserve's slot"
            sign, _ = sodium.crypto_sign_seed_keypair(subkey(seed, 1))
            assert sign == known[slot["member"]], "keys that the journal does not have"
            return slot, subkey(seed, 2)
        raise ValueError("nobody has this passphrase")

    def keys(folder, reserve, known, typed):
        lines = open(folder + "/reserve.keyring", "rb").read().splitlines(keepends=True)
        head, *rows, last = [json.loads(line) for line in lines]
        assert head["vivier-keyring"] == 2 and head["reserve"] == reserve, "another reserve"
        slot, secret = open_slot(folder, reserve, known, typed)
        said = b"vivier-keyring-2\\n" + digest(b"".join(lines[:-1]))
        sodium.crypto_sign_open(raw(last["s"]) + said, known[last["by"]])
        own = [row for row in rows if row.get("to") == slot["member"]][0]
        key = sodium.crypto_box_seal_open(
            raw(own["reserve-key"]), sodium.crypto_scalarmult_base(secret), secret)
        print("opened", slot["member"], slot["name"])
        return {row["key"]: unbox(raw(row["wrapped"]), key) for row in rows if "key" in row}

    def read(folder, typed):
        path = glob.glob(folder + "/W*.journal")[0]
        header, *lines = open(path, "rb").read().splitlines()
        first, previous = json.loads(header), digest(header[:header.rindex(b',"h":"')])
        assert raw(first["h"]) == previous, "header"
        records, members = [json.loads(line) for line in lines], {}
        for record in records:
            if record["do"] in ("member.added", "member.renewed"):
                members[record["on"]] = raw(record["is"]["sign"])
        known = keys(folder, first["reserve"], members, typed)
        for number, (line, record) in enumerate(zip(lines, records), 1):
            previous = digest(line[:line.rindex(b',"h":"')], previous)
            assert raw(record["h"]) == previous and record["n"] == number, "chain"
            if not record.get("z"):
                continue
            sealed = raw(record["z"])
            assert raw(record["zh"]) == digest(sealed), "sealed hash"
            bound = [first["reserve"], first["writer"], str(number)]
            bound = "|".join(bound + [record["do"], record["on"], record["k"]]).encode()
            plain = sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
                sealed[24:], bound, sealed[:24], known[record["k"]])
            assert len(plain) % 64 == 0, "padding"
            text = json.dumps(json.loads(plain.rstrip()), ensure_ascii=False, sort_keys=True)
            print(number, record["do"], record["on"], record["k"], text)
        print("read", len(lines))

    try:
        read(sys.argv[1], sys.stdin.buffer.readline().rstrip(b"\\n"))
    except Exception as error:
        print("failed", repr(error))
    """
}
