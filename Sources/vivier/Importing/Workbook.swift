import Glibc
import Storage

/// The first sheet of a workbook (.xlsx, .ods, .xls), read by LibreOffice where it is installed:
/// 2 seconds, against a reader of ZIP, DEFLATE and three kinds of XML of our own.
enum Workbook {
  private static let names = ["soffice", "libreoffice", "localc"]

  static var isReadable: Bool { OtherProgram.found(names) != nil }

  /// In seconds, as long as anybody waits for a file.
  private static let patience = 60

  /// As UTF-8 and apart by `;`, days and decimals as in Belgium; nil where nothing reads it
  /// or it cannot be read.
  ///
  /// In a folder for the owner alone, with a profile of its own, which goes away at once.
  static func csv(of bytes: [UInt8]) -> [UInt8]? {
    guard let program = OtherProgram.found(names), let folder = TemporaryFolder() else {
      return nil
    }
    let path = folder.path
    guard makeProfile(in: path), UserFile.make("\(path)/sheet", of: bytes) == .made else {
      return nil
    }
    // Apart by 59, quoted by 34, in 76 (UTF-8), from line 1, cells as they are shown; see
    // LibreOffice's "Filter Options for CSV".
    let form = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false"
    let isDone = OtherProgram.isDone(
      [
        program, "--headless", "--norestore", "-env:UserInstallation=file://\(path)/profile",
        "--convert-to", form, "--outdir", path, "\(path)/sheet",
      ], variables: ["HOME=\(path)", "PATH=/usr/bin:/bin", "TMPDIR=\(path)"], within: patience)
    return isDone ? InputFile.bytes(of: "\(path)/sheet.csv") : nil
  }

  private static func makeProfile(in folder: String) -> Bool {
    for name in ["profile", "profile/user"] where unsafe mkdir("\(folder)/\(name)", 0o700) != 0 {
      return false
    }
    return UserFile.put(belgium, at: "\(folder)/profile/user/registrymodifications.xcu")
  }

  private static let belgium = """
    <?xml version="1.0" encoding="UTF-8"?>
    <oor:items xmlns:oor="http://openoffice.org/2001/registry">\
    <item oor:path="/org.openoffice.Setup/L10N">\
    <prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>fr-BE</value></prop></item></oor:items>

    """
}
