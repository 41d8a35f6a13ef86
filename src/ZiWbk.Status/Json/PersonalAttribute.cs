namespace ZiWbk.Status.Json;

/// <summary>
/// A value about a living person: a name, a platform's id, a private chat's address, words somebody wrote. It is kept in a
/// field of its own in the journal, so that it can be erased while the chain of hashes stays whole.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PersonalAttribute : Attribute;
