/// What a given name tells of whether "he" or "she" can mean the person.
///
/// Names that both men and women bear are left out; of those that stand here exceptions exist, so this only decides
/// against a pronoun that does not fit, never for one.
enum GivenNames {
  /// The gender that the first word of a full name tells; nil where it tells none.
  static func gender(of name: String) -> Gender? {
    guard let first = name.split(separator: " ").first.map({ String($0).lowercasedASCII }) else { return nil }
    return female.contains(first) ? .female : male.contains(first) ? .male : nil
  }

  private static let female = set(
    """
    abigail alice alicia alison amanda amy angela anita anna anne \
    annie ann barbara beatrice bella beth betty brenda camilla carla carmen carol caroline catherine charlotte \
    christina christine claire clara claudia cynthia danielle deborah diana diane donna doris dorothy edith eleanor \
    elena elizabeth ella ellen elsa emily emma erica esther eva evelyn fatima fiona florence frances gabrielle gina \
    giorgia gloria grace greta hannah heather helen helena hillary ida ingrid irene isabel isabella jane janet \
    jacqueline jennifer jessica jill joan joanna josephine joyce judith julia julie kamala karen kate katherine kathleen \
    kathryn katie kristen laura lauren leila linda lisa lori louise lucia lucy lydia margaret maria marie marina marion \
    martha mary maya megan melania melissa michelle miriam monica nancy naomi natalie natasha nicola nicole nina nora \
    olivia pamela patricia paula penelope priscilla rachel rebecca renee rosa rose rosemary ruth samantha sandra sara \
    sarah sharon sheila shirley sofia sonia sophia sophie stella stephanie susan suzanne sylvia tamara tanya teresa \
    theresa tina ursula valerie vanessa vera veronica victoria virginia vivian wendy yolanda yvonne zoe beyonce \
    lucinda liz nikki elise harriet ivanka shakira rihanna madonna britney
    """)
  private static let male = set(
    """
    adam ahmed alan albert alexander alfred ali andrew angelo anthony antonio \
    arnold arthur barack benjamin ben bernard bernie bill bob boris brad brian bruce carl carlos charles chris \
    christopher colin conrad craig daniel dave david dennis derek dick dominic donald doug douglas edward emmanuel eric \
    ernest francis francisco frank franklin fred frederick gary gavin geoffrey george gerald gordon graham greg \
    gregory hans harold harry hassan henry herbert hosni howard hugh hugo ian ibrahim isaac ivan jack jacob jake james \
    jared jason jeff jeffrey jeremy jerry jim jimmy joe john johnny jonas jonathan jose joseph joshua juan justin karl \
    keith ken kenneth kevin larry lars lebron leo leonard louis luis luke marco marcus mario mark martin matt matthew \
    max michael mike mitch mohamed mohammed muammar muhammad narendra nathan neil nicholas nicolas nigel norman oliver \
    oscar patrick paul pedro peter phil philip pierre ralph raymond richard rick robert roger ronald roy rupert \
    samuel scott sean sebastian sergei simon stephen steve steven stuart ted thomas tim timothy toby todd tom tommy \
    tony victor vincent vladimir volodymyr walter warren wayne william xavier yasser zachary elon barry bashar benny
    """)

  private static func set(_ words: String) -> Set<String> {
    Set(words.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) })
  }
}
