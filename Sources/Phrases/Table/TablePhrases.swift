extension PhraseTable {
  /// What tables say themselves.
  static let table = #"""
    en source
    nb kilde
    nn kjelde
    en No room in the window: {1}.
    nb Ikke plass i vinduet: {1}.
    nn Ikkje plass i vindauget: {1}.
    """#
}
