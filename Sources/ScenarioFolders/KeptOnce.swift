/// A large value that copies of its owner share, until one of them writes to it.
///
/// What holds the owner is then as small as a reference. A value of hundreds of fields, held directly,
/// gives every type that holds it code of its own to copy and destroy them all, which is most of what
/// there is to compile of a room of tables.
@propertyWrapper
public struct KeptOnce<Value: Sendable>: Sendable {
  private final class Place: Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }
  }

  private var place: Place

  /// Keeps a value.
  public init(wrappedValue: Value) { place = Place(wrappedValue) }

  /// The value; writing leaves the copies made before as they were.
  public var wrappedValue: Value {
    get { place.value }
    set { place = Place(newValue) }
  }
}
