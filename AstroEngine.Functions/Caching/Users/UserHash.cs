using System.Security.Cryptography;
using System.Text;

namespace AstroEngine.Functions.Caching.Users;

/// <summary>What stands for a user: HMAC-SHA256 of the id, 256 bits in hexadecimal. Without the secret nobody can tell whose it is.</summary>
/// <param name="Text">64 lower-case hexadecimal digits.</param>
internal readonly record struct UserHash(string Text)
{
    public static UserHash Of(UserId user, ReadOnlySpan<byte> secret) =>
        new(Convert.ToHexStringLower(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(user.Value))));
}
