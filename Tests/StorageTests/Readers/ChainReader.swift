/// A program that verifies a journal and its watermark, and needs nothing but Python's own library.
enum ChainReader {
  static let program = """
    import base64, hashlib, json, sys

    def raw(text):
        data = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
        assert base64.urlsafe_b64encode(data).decode().rstrip("=") == text
        return data

    def digest(data, key=b""):
        return hashlib.blake2b(data, key=key, digest_size=32).digest()

    def verify(folder):
        journal = open(folder + "/reserve.journal", "rb").read()
        mark = open(folder + "/reserve.head").read().split()
        previous, number, offset = b"", 0, 0
        for line in journal.splitlines(keepends=True):
            record = json.loads(line)
            assert json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode() + b"\\n" == line
            if number or offset:
                number += 1
                assert record["n"] == number
            hashed = line[:line.rindex(b',"h":"')]
            assert raw(record["h"]) == digest(hashed, previous)
            if record.get("z"):
                assert raw(record["zh"]) == digest(raw(record["z"]))
            previous = raw(record["h"])
            offset += len(line)
            if offset == int(mark[0]):
                assert number == int(mark[1]) and record["h"] == mark[2]
        assert offset >= int(mark[0])
        return number

    try:
        print("sound", verify(sys.argv[1]))
    except Exception as error:
        print("damaged", repr(error))
    """
}
