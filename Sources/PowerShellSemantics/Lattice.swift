import PowerShellSyntax

extension AbstractValue {
  /// Something that is not followed.
  static let other = AbstractValue()
  /// No value, `$null`, an empty list.
  static let nothing: AbstractValue = {
    var value = AbstractValue()
    value.mayBeOther = false
    value.isOpen = false
    return value
  }()

  static let sourceLimit = 8
  static let objectLimit = 256
  static let fieldDepthLimit = 4

  /// A value that is not followed, with the expression it comes from.
  static func other(from node: Node) -> AbstractValue {
    var value = AbstractValue()
    value.sources = [node.id]
    return value
  }

  /// No object can be in it and nothing is known of it.
  var isNothing: Bool {
    objects.isEmpty && !mayBeOther && sources.isEmpty && fields == nil && !mayBeEmpty && tables.isEmpty
  }

  /// Nothing in it is worth keeping.
  var isPlain: Bool { objects.isEmpty && mayBeOther && fields == nil && !mayBeEmpty }

  /// Only what it was assigned from, and whether it may be empty: for values that are made of this one.
  var withoutObjects: AbstractValue {
    var value = AbstractValue()
    value.sources = sources
    value.mayBeEmpty = mayBeEmpty
    return value
  }

  /// The same without what is known of its members.
  var withoutFields: AbstractValue {
    var value = self
    value.fields = nil
    value.isOpen = true
    return value
  }

  /// The same with other sources.
  func from(_ node: Node) -> AbstractValue {
    var value = self
    value.sources = [node.id]
    return value
  }

  /// Takes over what another value may hold.
  mutating func formJoin(_ b: AbstractValue) {
    if b.isNothing {
      if b.isContainer { isContainer = true }
      return
    }
    if isNothing {
      let container = isContainer
      self = b
      if container { isContainer = true }
      return
    }
    joinObjects(b.objects)
    joinSources(b.sources)
    joinEntries(b)
    if let theirs = b.fields {
      if let ours = fields { fields = ours.merging(theirs) { $0.joined($1) } } else { fields = theirs }
    }
    mayBeOther = mayBeOther || b.mayBeOther
    mayBeEmpty = mayBeEmpty || b.mayBeEmpty
    isOpen = isOpen || b.isOpen
    isContainer = isContainer || b.isContainer
    if !testedFields.isEmpty { testedFields = testedFields.filter { b.testedFields.contains($0) } }
  }

  /// What either value may hold.
  func joined(_ b: AbstractValue) -> AbstractValue {
    var value = self
    value.formJoin(b)
    return value
  }

  private mutating func joinObjects(_ theirs: [ObjectReference]) {
    if theirs.isEmpty || objects == theirs { return }
    if objects.isEmpty {
      objects = theirs
      return
    }
    // Both are sorted.
    var merged: [ObjectReference] = []
    merged.reserveCapacity(objects.count + theirs.count)
    var i = 0
    var j = 0
    while i < objects.count || j < theirs.count {
      if j >= theirs.count {
        merged.append(objects[i])
        i += 1
      } else if i >= objects.count {
        merged.append(theirs[j])
        j += 1
      } else if objects[i] == theirs[j] {
        merged.append(objects[i])
        i += 1
        j += 1
      } else if objects[i] < theirs[j] {
        merged.append(objects[i])
        i += 1
      } else {
        merged.append(theirs[j])
        j += 1
      }
    }
    if merged.count == objects.count { return }
    objects = merged
    if objects.count > Self.objectLimit {
      objects.removeLast(objects.count - Self.objectLimit)
      mayBeOther = true
      isOpen = true
    }
  }

  private mutating func joinSources(_ theirs: [NodeID]) {
    if theirs.isEmpty || sources == theirs { return }
    for source in theirs where !sources.contains(source) && sources.count < Self.sourceLimit { sources.append(source) }
  }

  private mutating func joinEntries(_ b: AbstractValue) {
    if entries == b.entries, tables == b.tables { return }
    for table in b.tables where !tables.contains(table) { tables.append(table) }
    if entries == b.entries { return }
    let ours = Set(entries.map { $0.keyNode })
    let theirs = Set(b.entries.map { $0.keyNode })
    for index in entries.indices where !theirs.contains(entries[index].keyNode) { entries[index].isConditional = true }
    for entry in b.entries where !ours.contains(entry.keyNode) {
      var entry = entry
      entry.isConditional = true
      entries.append(entry)
    }
  }

  /// How deeply fields are nested.
  var fieldDepth: Int {
    guard let fields else { return 0 }
    var depth = 0
    for (_, field) in fields where field.fields != nil { depth = max(depth, field.fieldDepth) }
    return depth + 1
  }

  /// Sets or replaces a field; fields that are nested too deeply are not followed.
  mutating func setField(_ name: String, _ value: AbstractValue) {
    var value = value
    if value.fieldDepth >= Self.fieldDepthLimit - 1 {
      value.fields = nil
      value.isOpen = true
      value.mayBeOther = true
    }
    value.entries = []
    fields = fields ?? [:]
    fields?[name] = value
  }

  /// What any field or element may hold.
  var anyField: AbstractValue {
    var value = AbstractValue.nothing
    for (_, field) in fields ?? [:] { value.formJoin(field) }
    return value
  }
}
