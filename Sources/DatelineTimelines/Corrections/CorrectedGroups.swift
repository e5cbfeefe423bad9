internal import DatelineModel

/// The atoms of each event as an editor wants them: what was joined and parted first, then what is said of each event.
struct CorrectedGroups {
  /// The atoms of each event, part by part, by the least of them.
  private(set) var groups: [[[Int]]]
  /// What is said of the group at each index.
  private(set) var edits: [Int: Edits] = [:]
  private(set) var failures: [CorrectionFailure] = []
  /// The atoms that changes were made on, by the changes' places among the corrections.
  private(set) var targets: [Int: Int] = [:]

  /// What an editor says of one event.
  struct Edits {
    var date: EditedDate?
    var summary: String?
    var status: EventStatus?
    var isHidden = false
    /// What to tell of it, in the order of the corrections; what had been derived is filled in later.
    var marks: [Timeline.Edit] = []
    /// Which correction said what.
    fileprivate var origins: [Timeline.Edit.Matter: Int] = [:]
  }

  private let book: AddressBook
  private let atoms: [Timeline.Atom]
  private var groupOfAtom: [Int: Int] = [:]

  init(_ groups: [[[Int]]], atoms: [Timeline.Atom], all: [Timeline.Atom], corrections: [Correction]) {
    (self.groups, self.atoms) = (groups, atoms)
    book = AddressBook(atoms, all: all)
    for (group, parts) in groups.enumerated() { for atom in parts.joined() { groupOfAtom[atom] = group } }
    // Addresses mean the events as they were derived, so that the order of corrections does not matter to them.
    var anchors: [(index: Int, change: EventChange, atom: Int)] = []
    for (index, correction) in corrections.enumerated() {
      guard case .change(let change) = correction else { continue }
      if let atom = anchor(change.event, index) { anchors.append((index, change, atom)) }
    }
    for place in anchors.indices {
      let (index, change, atom) = anchors[place]
      anchors[place].atom = split(change, anchor: atom, index)
      merge(change, anchor: anchors[place].atom, index)
    }
    for (index, change, atom) in anchors {
      targets[index] = atom
      groupOfAtom[atom].map { edit($0, change, index) }
    }
    sort()
  }

  private mutating func fail(_ index: Int, _ reason: CorrectionFailure.Reason) {
    failures.append(CorrectionFailure(index: index, reason: reason))
  }

  /// An atom of the one event that an address means; a failure and nil when it means none, or several.
  private mutating func anchor(_ address: EventAddress, _ index: Int) -> Int? {
    let found = book.atoms(at: address).filter { groupOfAtom[$0] != nil }
    guard let first = found.first else {
      fail(index, .noEvent(address, nearest: book.nearest(to: address)))
      return nil
    }
    let groups = Set(found.compactMap { groupOfAtom[$0] })
    guard groups.count == 1 else {
      fail(index, .severalEvents(address, candidates: found.map { "\(atoms[$0].id) “\(atoms[$0].summary)”" }))
      return nil
    }
    return first
  }

  // MARK: Joining and parting

  /// Makes an event of the tellings that leave another; gives an atom that stayed.
  private mutating func split(_ change: EventChange, anchor: Int, _ index: Int) -> Int {
    guard !change.split.isEmpty, let home = groupOfAtom[anchor] else { return anchor }
    var leaving: Set<Int> = []
    for address in change.split {
      let found = book.atoms(at: address).filter { groupOfAtom[$0] == home }
      if found.isEmpty { fail(index, .notPart(address)) }
      leaving.formUnion(found)
    }
    let staying = groups[home].map { $0.filter { !leaving.contains($0) } }.filter { !$0.isEmpty }
    guard let rest = staying.joined().min() else {
      fail(index, .nothingLeft(change.event))
      return anchor
    }
    guard !leaving.isEmpty else { return anchor }
    groups[home] = staying
    groups.append([leaving.sorted()])
    for atom in leaving { groupOfAtom[atom] = groups.count - 1 }
    for group in [home, groups.count - 1] {
      edits[group, default: Edits()].marks.append(Timeline.Edit(.split, note: change.note))
    }
    return leaving.contains(anchor) ? rest : anchor
  }

  private mutating func merge(_ change: EventChange, anchor: Int, _ index: Int) {
    for address in change.merged {
      guard let atom = self.anchor(address, index), let home = groupOfAtom[anchor], let group = groupOfAtom[atom]
      else { continue }
      guard group != home else {
        fail(index, .sameEvent(address))
        continue
      }
      for atom in groups[group].joined() { groupOfAtom[atom] = home }
      groups[home] += groups[group]
      groups[group] = []
      let marks = edits.removeValue(forKey: group)?.marks ?? []
      edits[home, default: Edits()].marks += marks + [Timeline.Edit(.merged, note: change.note)]
    }
  }

  // MARK: What is said

  private mutating func edit(_ group: Int, _ change: EventChange, _ index: Int) {
    var edits = edits[group] ?? Edits()
    var repeated: [(Timeline.Edit.Matter, Int)] = []
    func take(_ matter: Timeline.Edit.Matter, _ isTold: Bool) {
      guard isTold else { return }
      if let earlier = edits.origins.updateValue(index, forKey: matter) { repeated.append((matter, earlier)) }
      edits.marks.append(Timeline.Edit(matter, note: change.note))
    }
    take(.date, change.date != nil)
    take(.summary, change.summary != nil)
    take(.status, change.status != nil)
    edits.date = change.date ?? edits.date
    edits.summary = change.summary ?? edits.summary
    edits.status = change.status ?? edits.status
    edits.isHidden = edits.isHidden || change.isHidden
    self.edits[group] = edits
    for (matter, earlier) in repeated { fail(index, .repeated(matter.rawValue, earlier: earlier)) }
  }

  /// Drops groups that nothing is left of, and puts the others by their least atoms.
  private mutating func sort() {
    let order = groups.indices.filter { !groups[$0].isEmpty }.sorted {
      (groups[$0].joined().min() ?? 0) < (groups[$1].joined().min() ?? 0)
    }
    edits = Dictionary(order.enumerated().compactMap { place, group in edits[group].map { (place, $0) } }) { $1 }
    groups = order.map { groups[$0] }
  }
}
