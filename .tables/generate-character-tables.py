#!/usr/bin/env python3
"""Writes TraditionalCharacters.swift and MandarinReadings.swift from the Unihan database.

Source: the files Unihan_*.txt.bz2 below /usr/share/unicode, from Debian's package unicode-data
(apt-get install unicode-data); (c) Unicode, Inc., under the Unicode licence. What is added by hand
(EXTRA_PAIRS, PREFERRED, ALLOWED, SKIPPED, RARE_READINGS) is the language's own knowledge.

Usage: generate-character-tables.py [--unihan FOLDER] [--output FOLDER]
"""

import argparse
import bz2
import collections
import pathlib
import unicodedata

LINE_WIDTH = 100  # characters of table text on one line of Swift source
LEVEL_2_LAST = 6500  # the last number of level 2 in the Table of General Standard Chinese Characters (2013)

# Variants that Unihan lists under no simplified form: common in Taiwan, in Hong Kong and in older print.
EXTRA_PAIRS = (
  "裏里爲为啓启佔占僱雇週周喫吃煖暖溼湿衆众綫线麪面麫面羣群峯峰牀床脣唇菸烟鷄鸡産产説说閲阅鋭锐絶绝鎭镇黙默晩晚値值敎教卽即旣既眞真靑青顔颜録录緑绿郷乡隷隶畵画査查甎砖葯药舘馆舖铺綉绣粧妆糉粽蔴麻菓果葢盖躱躲鬪斗鬦斗鬭斗飃飘"
  "飜翻鵞鹅盌碗枱台朮术兇凶汙污汎泛佈布侷局抝拗牠它卹恤妳你彿佛拚拼玨珏玆兹珮佩砲炮冑胄姪侄枴拐柺拐洩泄炤照盃杯觔斤倣仿倖幸衹只偺咱唸念啣衔崑昆崙仑彫雕悽凄淒凄勗勖毬球淨净絃弦紮扎釦扣傚效揹背湧涌痠酸菴庵証证隄堤剷铲勣绩塚冢"
  "徬彷搾榨瑯琅痲麻痺痹稜棱綑捆羨羡慇殷槓杠榦干滷卤瘉愈癒愈箝钳箇个蓆席貍狸跼局遊游慼戚慾欲撚捻撢掸暱昵樑梁歎叹犛牦瞇眯蝨虱踫碰踡蜷醃腌銲焊頫俯鬨哄閧哄嚐尝壎埙嶽岳濬浚燬毁糢模縴纤賸剩鍊炼嚮向燻熏璿璇甕瓮蹟迹鎚锤鎗枪餽馈嚥咽"
  "癡痴簷檐羶膻藷薯蠍蝎譁哗孃娘糰团蠔蚝譟噪饑饥籐藤齧啮鑑鉴囌苏巖岩籤签鑪炉鼇鳌讚赞豔艳覈核偸偷偪逼僊仙勳勋叡睿囘回墻墙壜坛壻婿姙妊婬淫嫺娴寃冤廕荫廻回弔吊彊强徧遍恠怪憇憩懽欢拏拿掽碰揑捏攷考敍叙旂旗晳晰栢柏棊棋碁棋椶棕槩概"
  "櫈凳欵款殭僵淩凌滙汇濶阔燄焰煇辉犂犁獃呆玅妙畊耕畧略疎疏皁皂祕秘稭秸穉稚穅糠窰窑竝并竪竖簑蓑縚绦繖伞翺翱脇胁臥卧艸草蔘参蘂蕊衞卫衂衄袵衽襃褒謡谣諡谥譌讹讐仇賍赃賛赞贃赚贜赃踰逾軆体輭软遶绕遡溯酧酬醖酝鈆铅鉢钵鎌镰鑛矿閙闹"
  "闇暗隣邻霑沾韮韭頽颓顋腮餈糍餧喂餵喂饍膳駡骂騐验驘骡麤粗鰕虾鳬凫鴈雁鵰雕齩咬昇升氾泛蒐搜陞升"
)

# The one form to fold to, where Unihan gives several, a rare one, or none that is now standard.
PREFERRED = "凖准線线瀋沈鍾钟鏇旋靦腼餘余託托諮咨鉅巨逕径鹼碱礆碱綵彩麴曲奬奖瀰弥儁俊麼么嘜唛"

# Standard simplified characters that are nevertheless folded, since their traditional use is the common one.
ALLOWED = "乾剋夥徵於瞭苧著釐麽昇氾祕蒐陞"

# Characters that Unihan links to a simplified form, but that are themselves the standard one.
SKIPPED = "吒垵幺薳藉覆阪戠"

# Readings of dialect, of old books or of one name only: they would make homophones of words that are none.
RARE_READINGS = (
  "万mo 无mo 氏zhi 行heng 合ge 召shao 价jie 叶xie 约yao 员yun 尾yi 南na 盖ge 堡bu 堡pu 读dou 数shuo 摩ma 繁po 吓he 伯bai "
  "扒pa 色shai 尿sui 轧ga 什she 核hu 那ne 术zhu 石dan 纶guan 顿du 儿r 龟jun 迫pai 择zhai"
)


def read_unihan(folder, name, *properties):
  """The values of the named properties in one Unihan file: property -> code point -> value."""
  values = {key: {} for key in properties}
  with bz2.open(folder / f"Unihan_{name}.txt.bz2", "rt", encoding="utf-8") as lines:
    for line in lines:
      if line.startswith("U+"):
        point, key, value = line.rstrip("\n").split("\t")
        if key in values:
          values[key][int(point[2:], 16)] = value
  return values


def is_basic_ideograph(point):
  """Whether the code point is an ideograph of three bytes in UTF-8 that no normalization replaces."""
  return 0x3400 <= point <= 0x9FFF


def pairs_of(text):
  """The pairs of a text in which characters alternate."""
  return list(zip(text[::2], text[1::2], strict=True))


def traditional_pairs(variants, standard_rank, gb2312):
  """Traditional -> simplified, one form each, never leading to a character that is itself folded."""
  candidates = collections.defaultdict(set)
  for point, value in variants["kSimplifiedVariant"].items():
    candidates[point] |= {int(item[2:], 16) for item in value.split()}
  for simplified, value in variants["kTraditionalVariant"].items():
    for item in value.split():
      candidates[int(item[2:], 16)].add(simplified)

  pairs = {}
  for point, targets in candidates.items():
    character = chr(point)
    targets = {target for target in targets if target != point and is_basic_ideograph(target)}
    if not targets or not is_basic_ideograph(point) or character in SKIPPED:
      continue
    if point in standard_rank and character not in ALLOWED:
      continue
    if point in gb2312 and not targets & standard_rank.keys():
      continue
    pairs[character] = chr(min(targets, key=lambda target: (standard_rank.get(target, 9999), target not in gb2312, target)))
  pairs.update(pairs_of(EXTRA_PAIRS))
  pairs.update(pairs_of(PREFERRED))
  pairs = {source: target for source, target in pairs.items() if source != target}
  for source, target in list(pairs.items()):  # one step always reaches the end
    while target in pairs:
      target = pairs[target]
    pairs[source] = target
  for source, target in pairs.items():
    assert ord(source) not in standard_rank or source in ALLOWED, source
    assert is_basic_ideograph(ord(source)) and is_basic_ideograph(ord(target)), source
  return sorted(pairs.items())


def without_tone(reading):
  """A syllable in ASCII: no tone mark, ü as v."""
  decomposed = unicodedata.normalize("NFD", reading).replace("u\u0308", "v")
  letters = "".join(mark for mark in decomposed if mark.isascii() and mark.isalpha())
  return "en" if letters in ("n", "ng") else letters  # 嗯 as input methods spell it


def located_readings(value):
  """The readings of a value such as `212.030:lè 453.020:yuè`."""
  return {without_tone(reading) for item in value.split() for reading in item.split(":")[1].split(",")}


def readings_of(point, source):
  """Reading -> how often it was met in running text (0 where not counted)."""
  counted = {}
  for item in source["kHanyuPinlu"].get(point, "").split():
    reading, count = item.rstrip(")").split("(")
    reading = without_tone(reading)
    counted[reading] = counted.get(reading, 0) + int(count)
  listed = located_readings(source["kTGHZ2013"].get(point, ""))
  if not counted and not listed:
    listed = located_readings(source["kXHC1983"].get(point, ""))
    listed |= {without_tone(item) for item in source["kMandarin"].get(point, "").split()}
  rare = {item[1:] for item in RARE_READINGS.split() if item[0] == chr(point)}
  return {reading: counted.get(reading, 0) for reading in sorted(counted.keys() | listed) if reading not in rare}


def reading_lines(source, standard_rank, gb2312):
  """Lines `pinyin:characters`, the commonest character first, for levels 1 and 2 and all of GB 2312."""
  syllables = collections.defaultdict(list)
  points = {point for point, rank in standard_rank.items() if rank <= LEVEL_2_LAST} | gb2312
  for point in points:
    if is_basic_ideograph(point):
      for reading, count in readings_of(point, source).items():
        syllables[reading].append((-count, standard_rank.get(point, 9999), point))
  syllables = {reading: members for reading, members in syllables.items() if any(vowel in reading for vowel in "aeiouv")}
  return [f"{reading}:" + "".join(chr(point) for _, _, point in sorted(members)) for reading, members in sorted(syllables.items())]


def wrapped(text, width=LINE_WIDTH):
  """One line of a multi-line literal, continued with backslashes where it is too long."""
  pieces = [text[start : start + width] for start in range(0, len(text), width)]
  return "\\\n".join(f"    {piece}" for piece in pieces)


NOTICE = """// Made by generate-character-tables.py from the Unihan database of Unicode {version}. Do not edit by hand.
// Unihan: copyright Unicode, Inc., used under the Unicode licence (https://www.unicode.org/license.txt).
"""


def main():
  parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
  parser.add_argument("--unihan", type=pathlib.Path, default=pathlib.Path("/usr/share/unicode"))
  parser.add_argument("--output", type=pathlib.Path, default=pathlib.Path("."))
  arguments = parser.parse_args()

  variants = read_unihan(arguments.unihan, "Variants", "kSimplifiedVariant", "kTraditionalVariant")
  mappings = read_unihan(arguments.unihan, "OtherMappings", "kTGH", "kGB0")
  readings = read_unihan(arguments.unihan, "Readings", "kHanyuPinlu", "kMandarin", "kTGHZ2013", "kXHC1983")
  with bz2.open(arguments.unihan / "Unihan_Readings.txt.bz2", "rt", encoding="utf-8") as lines:
    version = next(line.split(":")[1].strip() for line in lines if "Unicode version:" in line)
  standard_rank = {point: int(value.split()[0].split(":")[1]) for point, value in mappings["kTGH"].items()}
  gb2312 = set(mappings["kGB0"])

  pairs = traditional_pairs(variants, standard_rank, gb2312)
  (arguments.output / "TraditionalCharacters.swift").write_text(
    NOTICE.format(version=version)
    + f"""
/// Traditional and variant characters with the simplified character that each is folded to.
enum TraditionalCharacters {{
  /// {len(pairs)} pairs, alternating: `萬万與与…`. Each first character stands once, in order of code point, and
  /// no second character is ever a first one. All are ideographs of three bytes in UTF-8, so that pair _n_
  /// starts at byte 6 _n_ and the table can be searched by halving.
  ///
  /// For matching only, never for rewriting a text: 著 is folded to 着, 乾 to 干 and 瞭 to 了 in every word.
  static let pairs: StaticString = \"\"\"
{wrapped("".join(source + target for source, target in pairs))}
    \"\"\"
}}
""",
    encoding="utf-8",
  )

  lines = reading_lines(readings, standard_rank, gb2312)
  (arguments.output / "MandarinReadings.swift").write_text(
    NOTICE.format(version=version)
    + f"""
/// The readings of simplified characters in Mandarin, without tones.
enum MandarinReadings {{
  /// A line for each of {len(lines)} syllables in alphabetical order, `pinyin:characters`, ü written as v. A character
  /// stands in the line of each of its readings, and in a line the commonest with that reading comes first. Covers levels
  /// 1 and 2 of the Table of General Standard Chinese Characters (2013) and all of GB 2312.
  static let table: StaticString = \"\"\"
{chr(10).join(wrapped(line) for line in lines)}
    \"\"\"
}}
""",
    encoding="utf-8",
  )
  print(f"{len(pairs)} pairs, {len(lines)} syllables, {sum(len(line.split(':')[1]) for line in lines)} readings")


if __name__ == "__main__":
  main()
