"""Names of the made-up archive: surnames and given names by kind, and how else reports spell them."""

from __future__ import annotations

import unicodedata

NAMES: dict[str, tuple[bool, str, str]] = {
    "vietnamese": (
        True,
        "Nguyễn Trần Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý Trương Đinh Đoàn Lương Mai Tô",
        "Xuân Chiến|Văn Giang|Đức Anh|Quang Minh|Hữu Thành|Vịnh Phúc|Thanh Sơn|Tuấn Kiệt|Minh Đức"
        "|Quốc Bảo|Thế Hùng|Ngọc Lâm|Hoàng Long|Đình Khôi|Trọng Nghĩa|Việt Dũng|Huy Hiệu|Công Định"
        "|Bá Thịnh|Duy Tân|Nhật Quang",
    ),
    "japanese": (
        True,
        "Yamazaki Kono Ōta Iwaya Hamada Kihara Satō Tanaka Itō Watanabe Nakamura Kobayashi Kōno"
        " Yoshida Inoue Kimura Shimizu Hayashi Saitō Matsumoto Fujita Okada Gotō Hasegawa Murakami"
        " Kondō Ishikawa Maeda Ogawa Endō",
        "Kōji|Tarō|Yasukazu|Minoru|Takeshi|Hiroshi|Kenji|Shunji|Gen|Ryōta|Jun|Makoto|Satoshi|Kazuo"
        "|Tetsurō|Daisuke|Nobuo|Yoshihide|Masahiro|Akira|Haruki|Shigeru|Tomomi|Yuriko|Naoki",
    ),
    "arabic": (
        False,
        "al-Rashid al-Sabah Haddad Mansour al-Thani Khalil Nasser al-Zahrani Suleiman Farouk Bakr"
        " al-Mutairi Yousef al-Otaibi Hamdan Qasim Rahman al-Harbi Saleh al-Maliki Tantawi Jaber"
        " Hariri Shaheen al-Bakri Ziyad",
        "Mohammed|Ahmed|Khaled|Abdullah|Hussein|Omar|Faisal|Tariq|Mahmoud|Sultan|Nayef|Ibrahim"
        "|Mustafa|Walid|Hassan|Saud|Fahd|Jassim|Karim|Rashid|Said|Bandar|Turki|Majid",
    ),
    "slavic": (
        False,
        "Ivanov Petrov Sergeyev Kuznetsov Volkov Sokolov Lebedev Morozov Novak Kovalenko Shevchenko"
        " Bondarenko Petković Horváth Dvořák Černý Kowalski Wiśniewski Zieliński Marković Jovanović"
        " Georgiev Dimitrov Stoyanov Bilyk",
        "Aleksandr|Sergei|Dmitri|Yuri|Andrei|Viktor|Nikolai|Oleksiy|Vladimir|Mikhail|Jan|Tomáš"
        "|Piotr|Miloš|Zoran|Pavel|Anatoly|Roman|Stanislav|Marek|Bogdan|Ivan|Igor|Boris",
    ),
    "western": (
        False,
        "Holloway Marsh Whitcombe Ngata Berg Lindqvist Sørensen Müller Schröder García Fernández Da"
        " Costa Lefèvre Dubois Rossi Bianchi Okafor Mensah Van Dijk Andersson Carter Fletcher"
        " Gallagher Hughes Barclay Ashworth Penrose Dlamini Castillo Moreno Ibáñez Pereira Almeida"
        " Quispe Vargas Thornton Wakefield"
        " Abernathy Blackwood Cavendish Drummond Eastman Fairbanks Greenhalgh"
        " Hollister Ingram Jessop Kirkwood"
        " Langley Merriweather Norwood Ormond Pemberton Quigley Ravenscroft"
        " Sheffield Tremaine Underhill Vance"
        " Weatherby Yardley Zeller Oduya Nkosi Tembo Achterberg Brandt"
        " Claesson Delacroix Eriksen Falk Grimaldi",
        "Helen Ruth|Peter James|Margaret Ann|Rachel|Bo Erik|Anna Lucia|José Luis|François|Günther"
        "|Jürgen|Edward Paul|William Henry|Carlos Alberto|María Elena|Kwame|Chidi|Sophie|Pieter"
        "|Lars Olof|Thomas Albert|Giulia|Marco|Antonio|Beatriz|Rafael Tomás|Louise Claire|Henrik"
        "|Astrid|Desmond|Patrick John"
        "|Gerald|Ingrid Sofia|Oliver|Hugo Daniel|Amara|Leopold|Nadia"
        "|Simon Philip|Clara|Vincent|Ursula|Ernesto|Felix"
        "|Graça|Ismael|Joaquim|Katrin|Leandro|Miriam|Rupert",
    ),
}
"""By kind: whether the surname stands first, the surnames, and the given names."""

KINDS = {"VN": "vietnamese", "JP": "japanese"}
KINDS |= dict.fromkeys(
    ["SA", "AE", "QA", "KW", "OM", "JO", "EG", "IQ", "SY", "LB", "YE", "BH", "LY", "TN", "DZ", "MA", "SD"],
    "arabic",
)
KINDS |= dict.fromkeys(
    ["RU", "UA", "BY", "BG", "RS", "CZ", "SK", "PL", "HR", "SI", "MK", "BA", "ME"], "slavic"
)
SPELLINGS = {
    "Mohammed": "Muhammad", "Ahmed": "Ahmad", "Khaled": "Khalid", "Hussein": "Hussain", "Omar": "Umar",
    "Tariq": "Tarek", "Mahmoud": "Mahmud", "Yousef": "Yusuf", "Suleiman": "Sulayman", "Farouk": "Faruq",
    "Abdullah": "Abdallah", "Aleksandr": "Alexander", "Sergei": "Sergey", "Dmitri": "Dmitry",
    "Nikolai": "Nikolay", "Oleksiy": "Oleksii", "Kōji": "Kouji", "Tarō": "Tarou", "Andrei": "Andrey",
}  # fmt: skip


def surnames_of(kind: str) -> list[str]:
    """The surnames of a kind."""
    words = NAMES[kind][1].replace("Da Costa", "Da_Costa").replace("Van Dijk", "Van_Dijk").split()
    return [word.replace("_", " ") for word in words]


def without_diacritics(name: str) -> str:
    """The name as an agency without the letters prints it."""
    plain = unicodedata.normalize("NFKD", name.replace("đ", "d").replace("Đ", "D").replace("ø", "o"))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))
