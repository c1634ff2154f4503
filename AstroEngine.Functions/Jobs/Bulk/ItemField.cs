using System.Text.Json;

namespace AstroEngine.Functions.Jobs.Bulk;

/// <summary>A field of an item.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">The kind of its value.</param>
/// <param name="Start">Where its value begins in the item.</param>
/// <param name="Length">The length of its value.</param>
/// <param name="Text">A text that had to be read: one with escapes, an id, a name.</param>
internal readonly record struct ItemField(string Name, JsonTokenType Type, int Start, int Length, string? Text);
