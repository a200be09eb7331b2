import Domain
import Interface

extension EntityID {
  init(typed: String, in registry: Registry) throws(Failure) {
    guard let id = EntityID(typed), registry.exists(id) else {
      throw Failure(.refused) { $0.notFound(typed) }
    }
    self = id
  }
}
