/**
 * What is tried first: the top of the published lists of leaked passwords, and what offices here like to choose
 * (pinyin, keyboard walks, well-wishing numbers). Small letters; digits and signs around them do not matter.
 */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `
  password passwort passw passwd admin administrator adminadmin root rootroot user test testtest guest demo default changeme
  welcome letmein login secret master system service server office security manager access
  qwerty qwertyui qwertyuiop qwert asdf asdfgh asdfghjk asdfghjkl zxcvbn zxcvbnm zxcv qaz qazwsx qazwsxedc qweasd qweasdzxc
  qwe asd zxc abc abcd abcdef abcdefg abcabc aaa aaaa aaaaaa aa aaaaaaaa iloveyou monkey dragon sunshine princess football
  woaini woaiwojia woaizhongguo zhongguo beijing shanghai jiayou nihao mima wodemima guanliyuan gongzuo bangongshi jiedao
  duban guatuzuozhan zhihui zhengfu renmin
  123456 1234567 12345678 123456789 1234567890 0123456789 0987654321 9876543210 111111 11111111 000000 00000000 666666
  66666666 888888 88888888 123123 123123123 112233 112233445566 147258369 159357 5201314 1314520 520520 woaini1314 a123456
  a12345678 a123456789 abc123 abc123456 1q2w3e4r 1q2w3e4r5t q1w2e3r4 1qaz2wsx 1qaz2wsx3edc qwer1234 admin123 admin888
  `
    .trim()
    .split(/\s+/),
);
