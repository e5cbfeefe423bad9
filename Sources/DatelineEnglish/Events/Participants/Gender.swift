/// Whether somebody is spoken of as "she" or "he", where the text tells it.
enum Gender: Hashable, Sendable {
  case female, male

  /// The gender of a pronoun of the third person singular; nil for all other words.
  init?(pronoun: String) {
    switch pronoun {
    case "she", "her", "hers", "herself": self = .female
    case "he", "him", "his", "himself": self = .male
    default: return nil
    }
  }

  /// The gender that a noun for a person, or a title, tells; nil where it tells none.
  init?(noun: String) {
    if Self.women.contains(noun) { self = .female } else if Self.men.contains(noun) { self = .male } else { return nil }
  }

  /// Nouns that tell no more of somebody than "he" or "she" does.
  static let plainNouns: Set<String> = [
    "man", "woman", "boy", "girl", "person", "people", "one", "somebody", "someone", "guy",
  ]

  static let women: Set<String> = [
    "mrs", "mrs.", "ms", "ms.", "miss", "lady", "queen", "princess", "duchess", "woman", "girl", "mother", "daughter",
    "sister", "wife", "widow", "aunt", "niece", "grandmother", "granddaughter", "girlfriend", "actress", "heroine",
    "spokeswoman", "chairwoman", "congresswoman", "businesswoman", "policewoman", "waitress", "nun", "mum", "mom",
    "fiancée", "bride", "goddess", "empress", "baroness", "countess", "dame", "policewomen", "stepmother", "landlady",
  ]
  static let men: Set<String> = [
    "mr", "mr.", "sir", "lord", "king", "prince", "duke", "man", "boy", "father", "son", "brother", "husband",
    "widower", "uncle", "nephew", "grandfather", "grandson", "boyfriend", "actor", "hero", "spokesman", "chairman",
    "congressman", "businessman", "policeman", "waiter", "monk", "dad", "groom", "god", "emperor", "baron", "count",
    "pope", "gentleman", "stepfather", "landlord", "fisherman", "gunman", "bishop", "cardinal",
  ]
}
