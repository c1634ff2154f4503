namespace AstroEngine.Functions.Caching;

/// <summary>What came of an operation on Redis.</summary>
/// <typeparam name="T">Type of the answer.</typeparam>
/// <param name="Answered">False when it failed, took too long, or was skipped.</param>
/// <param name="Value">The answer, when there is one.</param>
internal readonly record struct RedisReply<T>(bool Answered, T Value);
