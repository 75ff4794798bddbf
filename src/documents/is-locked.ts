/** Whether a file of Office is locked with a password: it then stands inside one of the old kind. */
export function isLocked(bytes: Uint8Array): boolean {
  const isOld = [0xd0, 0xcf, 0x11, 0xe0].every((byte, place) => bytes[place] === byte);
  // The name of the part that holds it, in letters of two bytes.
  const name = [...'EncryptedPackage'].join('\0');
  return isOld && new TextDecoder('latin1').decode(bytes).includes(name);
}
