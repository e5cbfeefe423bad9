/// How one stretch of time lies to another: exactly one of the thirteen holds.
///
/// James F. Allen, "Maintaining Knowledge about Temporal Intervals", Communications of the ACM 26 (1983).
public enum AllenRelation: Int, CaseIterable, Hashable, Sendable {
  /// It ends before the other begins.
  case before
  /// It ends where the other begins.
  case meets
  /// It begins first, and ends inside the other.
  case overlaps
  /// They begin together, and it ends first.
  case starts
  /// It lies inside the other, touching neither end.
  case during
  /// They end together, and it begins last.
  case finishes
  case equals
  /// The inverse of ``finishes``.
  case finishedBy
  /// The inverse of ``during``.
  case contains
  /// The inverse of ``starts``.
  case startedBy
  /// The inverse of ``overlaps``.
  case overlappedBy
  /// The inverse of ``meets``.
  case metBy
  /// The inverse of ``before``.
  case after

  /// How the other lies to the one.
  public var inverse: AllenRelation { AllenRelation.all[AllenRelation.all.count - 1 - rawValue] }

  /// The relations that one may have to a third when it has this one to a second, and the second has `next` to the
  /// third.
  public func composed(with next: AllenRelation) -> AllenRelations {
    AllenRelation.compositions[rawValue * AllenRelation.all.count + next.rawValue]
  }

  /// The relation of `[begin, end)` to `[otherBegin, otherEnd)`; nil when one of them is empty.
  public init?<Bound: Comparable>(_ begin: Bound, _ end: Bound, to otherBegin: Bound, _ otherEnd: Bound) {
    guard begin < end, otherBegin < otherEnd else { return nil }
    if end < otherBegin {
      self = .before
    } else if end == otherBegin {
      self = .meets
    } else if otherEnd < begin {
      self = .after
    } else if otherEnd == begin {
      self = .metBy
    } else if begin == otherBegin {
      self = end == otherEnd ? .equals : end < otherEnd ? .starts : .startedBy
    } else if end == otherEnd {
      self = begin < otherBegin ? .finishedBy : .finishes
    } else if begin < otherBegin {
      self = end < otherEnd ? .overlaps : .contains
    } else {
      self = end < otherEnd ? .during : .overlappedBy
    }
  }

  static let all = AllenRelation.allCases

  /// Allen's composition table, found by trying every way in which three stretches can lie: they have six ends, so
  /// six points are enough.
  private static let compositions: [AllenRelations] = {
    var table = [AllenRelations](repeating: [], count: all.count * all.count)
    let stretches = (0..<6).flatMap { begin in (begin + 1..<6).map { (begin: begin, end: $0) } }
    for one in stretches {
      for second in stretches {
        guard let first = AllenRelation(one.begin, one.end, to: second.begin, second.end) else { continue }
        for third in stretches {
          guard let next = AllenRelation(second.begin, second.end, to: third.begin, third.end),
            let reached = AllenRelation(one.begin, one.end, to: third.begin, third.end)
          else { continue }
          table[first.rawValue * all.count + next.rawValue].insert(AllenRelations(reached))
        }
      }
    }
    return table
  }()
}

/// A set of relations: what is known when it is not known which of them holds.
public struct AllenRelations: OptionSet, Hashable, Sendable {
  /// A bit for each relation, by its raw value.
  public let rawValue: UInt16

  /// The set of those bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// One relation alone.
  public init(_ relation: AllenRelation) { rawValue = 1 << UInt16(relation.rawValue) }

  /// All thirteen: nothing is known.
  public static let any = AllenRelations(rawValue: 0x1FFF)

  /// Whether the relation is one of them.
  public func contains(_ relation: AllenRelation) -> Bool { contains(AllenRelations(relation)) }

  /// The relations in the order of their raw values.
  public var members: [AllenRelation] { AllenRelation.all.filter { contains($0) } }

  /// How the other may lie to the one.
  public var inverse: AllenRelations {
    members.reduce(into: []) { $0.insert(AllenRelations($1.inverse)) }
  }

  /// The relations that one may have to a third when it has one of these to a second, and the second one of `next` to
  /// the third.
  public func composed(with next: AllenRelations) -> AllenRelations {
    var reached: AllenRelations = []
    for one in members {
      for other in next.members { reached.insert(one.composed(with: other)) }
    }
    return reached
  }
}
