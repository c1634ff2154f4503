namespace AstroEngine.Core.Vedic.Dashas;

/// <summary>A choice between the members of an enumeration, the first of which is the default.</summary>
/// <typeparam name="T">An enumeration whose members count up from 0.</typeparam>
/// <param name="name">The name, as requests and answers show it.</param>
public sealed class DashaOption<T>(string name) : DashaOption(name, Names.All<T>())
    where T : struct, Enum
{
    /// <summary>What was chosen.</summary>
    /// <param name="choices">The choices of a request.</param>
    public T In(DashaChoices choices) => Enum.GetValues<T>()[choices.IndexOf(this)];
}
