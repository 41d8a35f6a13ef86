namespace ZiWbk.Regulation.Entries;

/// <summary>An option of a worksheet question.</summary>
/// <param name="Key">Its letter, or Ya or Tidak.</param>
/// <param name="Meaning">When it is the answer, in Indonesian.</param>
public sealed record EntryOption(string Key, string Meaning);
