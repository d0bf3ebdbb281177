// Phrases: what Kohort says to people, in every language it speaks. The map of this module.
//
// What lives here: the languages and how they write numbers; a phrase, which is a text with what
// stands in it and no language yet; the table of what each phrase is in each language (Table/, a text
// a room, English above bokmål above nynorsk).
// What it may depend on: nothing.
// What it promises: a phrase is told in any language from one value; a phrase that the code makes is
// in the table once, in all languages, with the same things in it (PhraseTableTests).
